#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>
#include <optional>
#include <vector>

#include "ui/jobs/pack_info.h"
#include "ui/jobs/run_plan.h"
#include "ui/panels/adapt_options.h"
#include "ui/panels/adapt_state.h"

namespace cristae::ui {

class AdaptOptionsEditor;
class CollapsibleSection;

/// A source pack that can be chosen.
struct PackEntry {
  QString file;
  std::optional<PackInfo> info;  ///< absent: not read yet, or not readable
  QString problem;               ///< why not; empty otherwise
  bool isBundled = false;
  bool operator==(const PackEntry&) const = default;
};

/// One button that adapts. What it needs to know beside has a default, stands below and folds away.
class AdaptPanel : public QWidget {
  Q_OBJECT

 public:
  explicit AdaptPanel(QWidget* parent = nullptr);

  void setState(const AdaptPanelState& state);
  /// The first is the default.
  void setPacks(const std::vector<PackEntry>& packs);
  /// Shows a choice, its pack among those that are there; emits nothing. Its seed and parent are kept for
  /// `choice()`.
  void setChoice(const RunChoice& choice);
  /// What would be started; `parentRun` is set by whoever knows the runs.
  RunChoice choice() const;
  bool startsFromPack() const;
  void startFromLastModel();

 Q_SIGNALS:
  /// The button (or its shortcut, through the window).
  void adaptRequested();
  void segmentRequested();
  void choiceChanged();
  /// The user picked another pack file.
  void packFileChosen(const QString& file);

  /// The language has changed: texts of the state are to be made again.
  void retranslated();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void connectControls();
  void onPackActivated(int index);
  void askForPack();
  void choosePack();
  void showPack();
  void retranslate();
  void fillCombos();
  void showMethod();
  void titleOptions();

  AdaptPanelState state_;
  RunChoice choice_;
  std::vector<PackEntry> packs_;
  QPushButton* adapt_;
  QLabel* what_;
  QLabel* cost_;
  QLabel* reason_;
  QLabel* hint_;
  QLabel* presetLabel_;
  QComboBox* preset_;
  QLabel* presetHelp_;
  QLabel* methodLabel_;
  QComboBox* method_;
  QLabel* methodHelp_;
  QLabel* startLabel_;
  QComboBox* start_;
  QLabel* packLabel_;
  QComboBox* pack_;
  QLabel* provenance_;
  QLabel* instancesLabel_;
  QComboBox* instances_;
  CollapsibleSection* fold_;
  QVBoxLayout* optionsPlace_ = nullptr;
  AdaptOptionsEditor* options_ = nullptr;  ///< made when opened for the first time
  AdaptOptions edited_;
  QPushButton* segment_;
};

/// What a pack says of itself, for its line in the panel.
QString packText(const PackEntry& pack);

}  // namespace cristae::ui
