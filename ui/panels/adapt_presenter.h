#pragma once

#include <QObject>
#include <QTimer>
#include <optional>
#include <vector>

#include "ui/document/document.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/machine_measure.h"
#include "ui/jobs/run_controller.h"
#include "ui/panels/adapt_panel.h"

namespace cristae::ui {

/// Keeps the Adapt panel true to document, runs and machine, and starts what it asks for. Everything it holds
/// references to outlives it.
class AdaptPresenter : public QObject {
  Q_OBJECT

 public:
  AdaptPresenter(AdaptPanel& panel, Document& document, RunController& controller, MachineMeasure& machine,
                 JobRunner& runner, QObject* parent = nullptr);

  /// The button, also for a shortcut. Nothing when it is disabled.
  void adapt();
  void segment();
  const AdaptPanelState& state() const { return state_; }

  /// Of every run that is started from now on, whatever the project remembers of earlier ones.
  void setResources(const RunResources& resources);
  /// Shows what a recipe asks of an adaptation, as if each option had been chosen by hand.
  /// @throws Error{bad_input} for a preset that there is none of
  void takeRecipe(const Recipe& recipe);

 Q_SIGNALS:
  void stateChanged();
  /// A run has been started.
  void started();

 private:
  AdaptFacts facts() const;
  void refresh();
  void refreshSoon();
  void readCorrections();
  void findPacks();
  void readPack(const QString& file);
  void takeChoice();
  RunChoice choice() const;
  void keepChoice();
  void start(bool adapts);
  std::optional<std::int64_t> lastModelRun() const;
  std::optional<RunEstimate> estimate(const RunChoice& choice) const;

  AdaptPanel& panel_;
  Document& document_;
  RunController& controller_;
  MachineMeasure& machine_;
  JobRunner& runner_;
  AdaptPanelState state_;
  std::vector<PackEntry> packs_;
  RunResources resources_;
  std::int64_t newCorrections_ = 0;
  bool hasDrawing_ = false;
  QTimer soon_;
};

}  // namespace cristae::ui
