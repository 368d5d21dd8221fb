#pragma once

#include <QAction>
#include <QElapsedTimer>
#include <QKeySequence>
#include <QObject>

namespace cristae::ui {

/// Tells when the key of an action is let go after it was held down, not merely pressed: what it switched can
/// then be switched back. While a text is typed the key means a letter, and nothing is told.
class HeldKey : public QObject {
  Q_OBJECT

 public:
  static constexpr int kShortest = 350;  ///< ms that count as held

  /// @param action  outlives this
  explicit HeldKey(QAction& action, QObject* parent = nullptr);

  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void released();

 private:
  QAction& action_;
  QElapsedTimer since_;        ///< the key went down; invalid: it is up
  int key_ = 0;                ///< that is down
  bool wasTriggered_ = false;  ///< since it went down
};

}  // namespace cristae::ui
