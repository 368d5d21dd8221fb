#pragma once

#include <QString>
#include <QStringList>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/units.h"
#include "core/instances/segment_instances.h"
#include "core/recipe/recipe.h"

namespace cristae::ui {

/// What a run may use of the machine. The same for all projects; it changes no result.
struct RunResources {
  QString device = QStringLiteral("auto");
  int threads = 0;  ///< 0: all
  bool isLowPriority = true;
  bool operator==(const RunResources&) const = default;
};

/// What a person chose for a run.
struct RunChoice {
  bool adapts = true;  ///< false: segment with the pack, or the parent's model, as it is
  QString preset = QStringLiteral("quick");
  std::vector<std::pair<QString, QString>> changedOptions;  ///< name and value, as set_option takes them
  QString pack;                                             ///< path; empty: the one that comes along
  std::optional<std::int64_t> parentRun;                    ///< go on from the model of this run
  /// Make the instances of this labels result again, of the prediction that lies beside them: nothing is
  /// learned and nothing predicted.
  std::optional<std::int64_t> remadeResult;
  quint64 seed = 0;
  QString device = QStringLiteral("auto");
  int threads = 0;  ///< 0: all
  InstanceDimension instances = InstanceDimension::sections_2d;
  bool isLowPriority = true;
  // What an estimate expects, before any correction; 0: nothing is known.
  double expectedAdaptSeconds = 0;
  double expectedSegmentSeconds = 0;
};

/// Everything that the workers of a run are started with. Kept in the run's folder, so that a run can be gone
/// on with after the window has closed, with the same words.
struct RunPlan {
  RunChoice choice;
  QString stack;  ///< STACK argument, absolute
  std::optional<VoxelSize> voxelSize;
  bool isInverted = false;
  bool hasPoints = false;
  bool hasDrawing = false;
  QString startModel;  ///< .cmodel of the parent run, absolute; empty: none
  QString prediction;  ///< .h5 whose prediction is taken as it is, absolute; empty: none
};

/// Where a run keeps its files: DATA/NAME/ and DATA/NAME.labels.h5.
struct RunPlaces {
  RunPlaces(const std::filesystem::path& dataFolder, const std::string& runName);
  std::filesystem::path folder;
  std::filesystem::path plan() const { return folder / "plan.json"; }
  std::filesystem::path points() const { return folder / "points.csv"; }
  /// What verdicts added to the clicks: later runs learn from it too.
  std::filesystem::path corrections() const { return folder / "corrections.csv"; }
  /// What was drawn by brush and eraser, of this result and those before.
  std::filesystem::path drawn() const { return folder / "drawn.h5"; }
  std::filesystem::path lock() const { return folder / "window.lock"; }
  std::filesystem::path summary() const { return folder / "summary.json"; }
  std::filesystem::path adaptation() const { return folder / "adapt.run"; }  ///< run folder of the worker
  std::filesystem::path record() const { return adaptation() / "run.json"; }
  std::filesystem::path model() const { return adaptation() / "model.cmodel"; }
  std::filesystem::path checkpoint() const { return adaptation() / "checkpoint.h5"; }
  std::filesystem::path labels;
};

/// The recipe of a choice: preset, polarity, changed options.
/// @throws Error{bad_input}
Recipe recipeOf(const RunChoice& choice, bool isInverted);

QStringList adaptArguments(const RunPlan& plan, const RunPlaces& places, bool isResumed);
/// Of a prediction that is there: its instances again. With the run's own model; without adaptation with the
/// parent's, or the pack.
/// @param model  absolute path of a model or pack
QStringList segmentArguments(const RunPlan& plan, const RunPlaces& places, const QString& model);

/// The view value of a project that keeps the choice.
inline constexpr auto kAdaptChoiceKey = "adaptChoice";

/// A choice as JSON, for the next time; nothing is taken from text that is none.
QString choiceToText(const RunChoice& choice);
RunChoice choiceFromText(const QByteArray& text);

QString planToText(const RunPlan& plan);
/// Nothing when it is no plan.
std::optional<RunPlan> planFromText(const QByteArray& text);

/// "run-001", "run-002", ...: the first that neither a run nor a file in the data folder bears, after the
/// last.
std::string nextRunName(const std::vector<std::string>& namesInUse);

QString toQString(const std::filesystem::path& path);
std::filesystem::path toPath(const QString& path);

}  // namespace cristae::ui
