#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/annotation/correction.h"
#include "core/annotation/point.h"
#include "core/project/project.h"
#include "core/volume/labels.h"
#include "core/volume/stack.h"
#include "ui/document/trouble.h"

namespace cristae::ui {

/// The files of one labels result, opened. Shared with readers in other threads; immutable.
struct ResultLayers {
  ProjectResult result;
  LabelStack labels;                         ///< ids with all corrections; instance 0 is background
  LabelStack original;                       ///< ids as the run made them
  std::vector<Correction> corrections;       ///< that lie between the two
  std::shared_ptr<const Stack> probability;  ///< uint8, 255 = 1; may be null
  std::shared_ptr<const Stack> density;      ///< float; may be null
};

/// The only owner of the project. Intents come in as calls, changes go out as signals; each edit is a named,
/// undoable command that is on disk before its signal is sent. Lives in the GUI thread. Intents never throw:
/// what cannot be done is reported by `troubled` and leaves everything as it was.
class Document : public QObject {
  Q_OBJECT

 public:
  explicit Document(QObject* parent = nullptr);
  ~Document() override;

  /// Makes and opens a project at `file` for a stack that was opened by the caller.
  /// @throws Error{bad_input, resources}; an open document stays open then
  void create(const std::filesystem::path& file, const ProjectStack& description,
              std::shared_ptr<const Stack> stack);
  /// Takes over an opened project whose stack was found. If `description` differs from what the project says
  /// (the stack was moved), that is stored as one edit.
  void adopt(Project project, const ProjectStack& description, std::shared_ptr<const Stack> stack);
  void close();

  bool isOpen() const { return project_ != nullptr; }
  /// Why nothing can be changed; empty when all can.
  QString readOnlyReason() const;
  std::filesystem::path file() const;
  std::filesystem::path dataFolder() const;

  const ProjectStack& stackDescription() const { return description_; }
  std::shared_ptr<const Stack> stack() const { return stack_; }
  /// The STACK argument for a worker: path and part.
  std::string stackReference() const;

  const std::vector<ProjectPoint>& points() const { return points_; }
  /// Verdicts on the current result.
  const std::vector<Verdict>& verdicts() const { return verdicts_; }
  /// Fields of test points, counted or begun.
  const std::vector<ProjectField>& countedFields() const { return countedFields_; }
  const MeasureChoices& measureChoices() const { return measureChoices_; }
  const std::vector<ProjectRun>& runs() const { return runs_; }
  const std::vector<ProjectResult>& results() const { return results_; }
  const std::vector<HistoryEntry>& history() const { return history_; }
  /// The id of the last edit in force; 0: none is.
  std::int64_t currentState() const;
  /// Names that were given to states, by the id of the edit that led there; 0: before any.
  std::map<std::int64_t, QString> stateNames() const;
  bool canUndo() const;
  bool canRedo() const;

  /// The labels result that is shown, reviewed and measured; null: none yet.
  std::shared_ptr<const ResultLayers> currentResult() const { return current_; }
  /// Of the current result, in the order in which they were made.
  std::vector<Correction> corrections() const {
    return current_ ? current_->corrections : std::vector<Correction>();
  }
  /// An earlier labels result to compare with; null: none.
  std::shared_ptr<const ResultLayers> comparedResult() const { return compared_; }
  /// The labels to compare the current ones with: those made last before them, else any others.
  std::optional<std::int64_t> earlierResult() const;
  /// Truth, when the user gave it.
  const std::optional<LabelStack>& truth() const { return truth_; }
  /// STACK argument of the truth; after reopening it is known before `truth()` is there.
  QString truthReference() const;

  /// Of the stack (content, voxel size, polarity) and the points: what a result depends on. Verdicts and
  /// corrections are not in it: they are about a result.
  std::string inputsHash() const;
  /// Whether points or the stack changed since the current result's inputs were taken.
  bool isCurrentResultOutOfDate() const;

  // Edits: named, on disk at once, undoable.
  void addPoint(const Point& point);
  void movePoint(std::int64_t id, const Point& to);
  void setPointKind(std::int64_t id, PointKind kind);
  void removePoints(const std::vector<std::int64_t>& ids);
  void importPoints(const Points& points);
  /// `instance` of the current result; a second verdict replaces the first.
  void setVerdict(std::int64_t instance, const Point& place, VerdictKind kind);
  void removeVerdict(std::int64_t id);
  /// A mitochondrion that the result lacks: verdict `missed` and a point, in one edit.
  void addMissed(const Point& place);
  /// `other` becomes part of `instance`, both of the current result. Verdicts on the two are taken back.
  void mergeInstances(std::int64_t instance, std::int64_t other);
  /// `split` was made by make_split() of the labels of the current result. Verdicts on the instance are taken
  /// back.
  void splitInstance(const Correction& split);
  /// A stroke of the brush adds to an instance of the current result. What was accepted stays so.
  void paintInstance(const Correction& paint);
  /// The same with an id that is new: an instance that the result lacks. It counts as accepted at `place`, or
  /// where it was clicked; that it was missed is taken back.
  void drawInstance(const Correction& paint, const Point& place);
  /// A stroke of the eraser. Verdicts on the instance are taken back.
  void eraseFromInstance(const Correction& erase);
  /// Replaces what was counted in the same field before.
  void setCountedField(const CountedField& counted);
  /// What measures are taken against. What is the same already is no edit.
  void setMeasureChoices(const MeasureChoices& choices);
  void setVoxelSize(const std::optional<VoxelSize>& size);
  void setInverted(bool isInverted);
  void undo();
  void redo();
  void goToHistory(std::int64_t id);
  /// Everything is on disk at any time: "saving" gives the present state a name to go back to. An empty one
  /// takes it away. Not an edit.
  void nameState(const QString& name);

  // Registers, beside the history. All return at once; files are opened lazily.
  std::int64_t addRun(const ProjectRun& run);
  void setRunState(std::int64_t id, const std::string& state);
  std::int64_t addResult(const ProjectResult& result);
  void setCurrentResult(std::int64_t id);
  void setComparedResult(std::optional<std::int64_t> id);
  /// Truth that the caller opened (in the background: telling masks from ids may read much). Reported by
  /// `troubled` if its shape is not that of the stack.
  void setTruth(const QString& reference, const LabelStack& truth);
  void removeTruth();

  QString viewValue(const QString& key) const;
  void setViewValue(const QString& key, const QString& value);

  /// Looks whether another program has changed the file, and reads it again if so. Called by a timer.
  void refreshIfChangedElsewhere();

 Q_SIGNALS:
  void opened();
  void closed();
  void stackChanged();  ///< voxel size, polarity or place
  void pointsChanged();
  void verdictsChanged();
  void countedFieldsChanged();
  void measureChoicesChanged();
  void historyChanged();
  void runsChanged();
  void resultsChanged();
  /// Another result, or the same one with other corrections.
  void currentResultChanged();
  void truthChanged();
  void troubled(const cristae::ui::Trouble& trouble);

 private:
  bool attempt(const std::function<void()>& change);
  void edit(const EditName& name, const std::function<void(Editor&)>& change);
  void begin(Project project, const ProjectStack& description, std::shared_ptr<const Stack> stack);
  void readEdited();
  void readRegisters();
  void showResult(std::int64_t id);
  std::optional<std::int64_t> rememberedResult() const;
  std::shared_ptr<const ResultLayers> openResult(std::int64_t id) const;
  std::shared_ptr<const ResultLayers> corrected(const std::shared_ptr<const ResultLayers>& layers) const;

  std::unique_ptr<Project> project_;
  ProjectStack description_;
  std::shared_ptr<const Stack> stack_;
  std::vector<ProjectPoint> points_;
  std::vector<Verdict> verdicts_;
  std::vector<ProjectField> countedFields_;
  MeasureChoices measureChoices_;
  std::vector<ProjectRun> runs_;
  std::vector<ProjectResult> results_;
  std::vector<HistoryEntry> history_;
  std::map<std::string, std::string> view_;
  std::shared_ptr<const ResultLayers> current_;
  std::shared_ptr<const ResultLayers> compared_;
  std::optional<LabelStack> truth_;
};

}  // namespace cristae::ui
