#pragma once

#include <QObject>
#include <QString>
#include <optional>
#include <vector>

#include "ui/document/document.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/machine_measure.h"
#include "ui/jobs/run_controller.h"
#include "ui/jobs/run_points.h"
#include "ui/panels/adapt_panel.h"
#include "ui/panels/adapt_state.h"
#include "ui/panels/job_panel.h"

namespace cristae::ui {

/// How a worker is run on this machine; from the preferences.
struct RunMachine {
  QString device = QStringLiteral("auto");
  int threads = 0;
  bool isLowPriority = true;
  bool operator==(const RunMachine&) const = default;
};

/// What stands behind the panels Adapt and Job: knows the packs and the time a run takes here, starts runs
/// and steers the one that is under way.
class RunDesk : public QObject {
  Q_OBJECT

 public:
  /// All outlive this object.
  RunDesk(Document& document, JobRunner& runner, RunController& controller, MachineMeasure& measure,
          QObject* parent = nullptr);

  void attach(AdaptPanel& adapt, JobPanel& job);
  void setMachine(const RunMachine& machine);

  /// With the choices of the panel.
  void adapt();
  /// With the pack or the last model as it is.
  void segment();
  void usePack(const QString& file);

  const AdaptPanelState& adaptState() const { return state_; }
  QString deviceText() const;
  std::int64_t newCorrections() const { return points_.newCorrections; }

 Q_SIGNALS:
  void adaptStateChanged();
  void troubled(const cristae::ui::Trouble& trouble);
  void reviewRequested();

 private:
  void start(bool adapts);
  void readPacks();
  void readPack(const QString& file, bool isBundled);
  void refresh();
  void showJob();
  void openLog();
  std::optional<RunEstimate> estimate(const RunChoice& choice, QString& problem) const;
  const ProjectRun* lastAdapted() const;
  AdaptFacts facts();

  Document& document_;
  JobRunner& runner_;
  RunController& controller_;
  MachineMeasure& measure_;
  AdaptPanel* adaptPanel_ = nullptr;
  JobPanel* jobPanel_ = nullptr;
  RunMachine machine_;
  std::vector<PackEntry> packs_;
  RunPoints points_;
  AdaptPanelState state_;
  RunState shownState_ = RunState::idle;
};

}  // namespace cristae::ui
