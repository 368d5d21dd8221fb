#pragma once

#include <QButtonGroup>
#include <QToolButton>
#include <QWidget>
#include <array>

namespace cristae::ui {

enum class JourneyStep { mark, adapt, review, measure };

struct JourneyState {
  JourneyStep shown = JourneyStep::mark;     ///< whose panel is on screen
  JourneyStep proposed = JourneyStep::mark;  ///< what to do next; marked by a dot
  bool operator==(const JourneyState&) const = default;
};

/// The four steps of the work. All can be reached at any time; one is proposed.
class JourneyBar : public QWidget {
  Q_OBJECT

 public:
  explicit JourneyBar(QWidget* parent = nullptr);

  /// Emits nothing.
  void setState(const JourneyState& state);
  const JourneyState& state() const { return state_; }

 Q_SIGNALS:
  void stepChosen(cristae::ui::JourneyStep step);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  JourneyState state_;
  QButtonGroup* group_;
  std::array<QToolButton*, 4> buttons_{};
};

}  // namespace cristae::ui
