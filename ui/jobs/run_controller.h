#pragma once

#include <QLockFile>
#include <QObject>
#include <QTimer>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "ui/document/document.h"
#include "ui/document/trouble.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/run_drawing.h"
#include "ui/jobs/run_plan.h"
#include "ui/jobs/run_story.h"
#include "ui/jobs/worker_job.h"

namespace cristae::ui {

enum class RunState {
  idle,
  adapting,
  segmenting,
  registering,  ///< the result is hashed and entered into the project
  interrupted,  ///< the worker died, a checkpoint is there: go on, or leave it
  elsewhere,    ///< another window looks after the run
  finished,
  stopped,
  failed
};

/// All that a panel shows of the run.
struct RunStatus {
  RunState state = RunState::idle;
  std::int64_t run = 0;
  QString name;
  RunChoice choice;
  RunStory story{};
  bool isPaused = false;
  bool isStopping = false;
  bool canBeContinued = false;  ///< interrupted, or the project's last run ended early; a checkpoint is there
  bool isLowPriority = true;
  bool isPriorityRefused = false;  ///< low stays low until the next worker starts
  qint64 silentMilliseconds = 0;
  double seconds = 0;  ///< of the whole run, after its end
  Trouble trouble;     ///< failed, interrupted
  QString logTail;
  QString logFile;
};

/// The story of one run: points written, worker started, result segmented, registered and shown. One at a
/// time. The workers outlive this object; a new one takes a run up where it finds it. Lives in the GUI
/// thread, never waits.
class RunController : public QObject {
  Q_OBJECT

 public:
  /// Both outlive it. Looks for an unfinished run whenever a project is opened.
  RunController(Document& document, JobRunner& runner, QObject* parent = nullptr);
  ~RunController() override;

  /// False when nothing was started; `troubled` has said why.
  bool start(const RunChoice& choice);
  /// During the adaptation: what was learned is kept and segmented. Afterwards: the model is kept.
  void stopAndKeep();
  void pause();
  /// For this and the following workers of the run.
  void setLowPriority(bool isLow);
  /// What waits goes on: a paused worker where it is held, an interrupted adaptation from its checkpoint. The
  /// project's last one, stopped or failed, goes on as a new run with the points it had; its result stays.
  void goOn();
  /// An interrupted adaptation is left as it is.
  void leave();
  /// Takes up a run of this project that has not come to its end. Called by itself when a project opens.
  void findUnfinished();

  /// Whether a run is under way, also when another window looks after it.
  bool isBusy() const;
  RunStatus status() const;
  /// All values for the charts so far, in order.
  const std::vector<CurvePoint>& curve() const { return curve_; }

 Q_SIGNALS:
  /// The status; at most ten times a second, at once when the state changes.
  void changed();
  void curveReset();
  void curvePointsAdded(const std::vector<cristae::ui::CurvePoint>& points);
  void previewChanged(const QString& path);
  /// The run has come to its end (finished, stopped or failed).
  void ended(qint64 run, cristae::ui::RunState state);
  /// A whole run was timed here: seconds expected (uncorrected) and taken.
  void timed(double expected, double measured);
  void troubled(const cristae::ui::Trouble& trouble);

 private:
  struct Registered;

  bool mayStart();
  std::optional<RunPlan> planFor(const RunChoice& choice);
  std::optional<RunPlan> planForRemaking(const RunChoice& choice);
  bool startRemaking(const RunChoice& choice);
  bool launch(const RunPlan& plan, ProjectRun run, const RunDrawing& drawing,
              const std::function<void(const RunPlaces&)>& prepare);
  void collectDrawing(const RunDrawing& drawing, const std::function<void()>& next);
  bool isPrepared(const std::function<void(const RunPlaces&)>& prepare, const RunPlaces& places);
  std::int64_t registerRun(ProjectRun run);
  std::string unusedName() const;
  const ProjectRun* endedEarly() const;
  void continueEarlyRun();
  void takeUp(const ProjectRun& run);
  void replayAdaptation(const std::function<void()>& next);
  void watchElsewhere();

  void beginWorker(RunStep step, const std::function<bool(WorkerJob&)>& begin);
  void dropJob();
  void startAdaptation(bool isResumed);
  void startSegmentation();
  void attachTo(RunStep step);
  WorkerCommand commandOf(const QStringList& arguments) const;

  void take(const WorkerEvent& event);
  void onWorkerEnd(const WorkerEnd& end);
  void afterAdaptation(const WorkerEnd& end);
  void afterSegmentation(const WorkerEnd& end);
  void registerFiles();
  void adopt(const Registered& files);
  void end(RunState state, const Trouble& trouble = {}, const QString& logTail = {});
  void interrupt(const WorkerEnd& end);
  bool isRegistered(const std::filesystem::path& file) const;

  void setState(RunState state);
  void announce();
  void flush();
  void forget();
  std::filesystem::path modelOfRun(std::int64_t run) const;
  QString modelToSegment() const;

  Document& document_;
  JobRunner& runner_;
  RunState state_ = RunState::idle;
  std::optional<RunPlaces> places_;
  std::optional<RunPlan> plan_;
  ProjectRun run_;
  RunStory story_;
  std::vector<CurvePoint> curve_;
  std::size_t curveAnnounced_ = 0;
  QString previewAnnounced_;
  Trouble trouble_;
  QString logTail_;
  bool isStopRequested_ = false;
  bool wasDisturbed_ = false;  ///< paused, stopped or taken up again: its time says nothing
  bool isAttached_ = false;    ///< the worker was started by an earlier window
  bool isPriorityRefused_ = false;
  std::unique_ptr<WorkerJob> job_;
  std::unique_ptr<QObject> session_;  ///< context of background work for this run
  std::unique_ptr<QLockFile> lock_;
  QTimer announcement_;
  QTimer elsewhere_;
};

}  // namespace cristae::ui

Q_DECLARE_METATYPE(cristae::ui::RunState)
