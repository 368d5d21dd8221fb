#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/annotation/correction.h"
#include "core/annotation/counting_field.h"
#include "core/annotation/point.h"
#include "core/base/units.h"
#include "core/project/history.h"
#include "core/project/measure_choices.h"

namespace cristae {

/// The stack a project is about. The file itself is never copied.
struct ProjectStack {
  std::filesystem::path path;
  std::string part;          ///< what follows the path in a STACK argument: ":/raw", "[10:50]"; often empty
  std::string content_hash;  ///< content_hash(Stack): recognises the stack after it was moved
  Shape shape;
  std::optional<VoxelSize> voxel_size_nm;
  std::string voxel_size_source;  ///< "ImageJ tags", "user", ...; empty when unknown
  bool is_inverted = false;
  bool operator==(const ProjectStack&) const = default;
};

struct ProjectPoint {
  std::int64_t id = 0;
  Point point;
  bool operator==(const ProjectPoint&) const = default;
};

/// What a person said of an instance. `later` puts it at the end of the queue.
enum class VerdictKind { accepted, rejected, missed, flagged, later };
std::string_view verdict_kind_name(VerdictKind kind);

/// A verdict on one instance of one result; `missed` has no instance (0), only a place.
struct Verdict {
  std::int64_t id = 0;
  std::int64_t result = 0;
  std::int64_t instance = 0;
  Point place;  ///< centre of the instance, or the click on what was missed
  VerdictKind kind = VerdictKind::accepted;
  bool operator==(const Verdict&) const = default;
};

struct ProjectField {
  std::int64_t id = 0;
  CountedField counted;
  bool operator==(const ProjectField&) const = default;
};

/// Instances that were rejected, ascending.
std::vector<std::uint32_t> rejected_instances(const std::vector<Verdict>& verdicts);

/// Those that are done.
std::vector<CountedField> done_fields(const std::vector<ProjectField>& fields);

/// One execution of adapt or segment.
struct ProjectRun {
  std::int64_t id = 0;
  std::string name;
  std::string verb;
  std::filesystem::path folder;        ///< relative to the project's data folder
  std::string state;                   ///< "running", "finished", "stopped", "failed"
  std::optional<std::int64_t> parent;  ///< the run whose model it went on from
  std::string inputs_hash;             ///< Project::content_hash when it was started
  std::string recipe;                  ///< JSON
  std::string time;
};

/// A file that a run made.
struct ProjectResult {
  std::int64_t id = 0;
  std::optional<std::int64_t> run;
  std::string kind;            ///< "labels", "prediction", "model"
  std::filesystem::path file;  ///< relative to the project's data folder
  std::string content_hash;
  std::string inputs_hash;
  std::string time;
};

/// Writes rows within one edit and remembers what they were before. Lives inside Project::edit.
class Editor {
 public:
  std::int64_t add_point(const Point& point);
  void change_point(std::int64_t id, const Point& point);
  void remove_point(std::int64_t id);

  /// Replaces an earlier verdict on the same instance; each `missed` stands for itself.
  std::int64_t set_verdict(const Verdict& verdict);
  void remove_verdict(std::int64_t id);

  /// Comes after all corrections of that result. Verdicts on the instances that it changes are taken back:
  /// they were given to other shapes, and undoing brings them back. Only paint leaves what was accepted so.
  /// @throws Error{bad_input} if the correction is not possible after the earlier ones
  std::int64_t add_correction(std::int64_t result, const Correction& correction);

  /// Replaces what was counted in the same field before.
  std::int64_t set_counted_field(const CountedField& counted);

  void set_measure_choices(const MeasureChoices& choices);

  void change_stack(const ProjectStack& stack);

 private:
  friend class Project;
  explicit Editor(const Database& database) : database_(database) {}
  std::int64_t insert(const std::string& table, const nlohmann::json& row);
  void write(const std::string& table, std::int64_t id, const nlohmann::json& row);

  const Database& database_;
  std::vector<RowChange> changes_;
};

/// A `.cristae` document: one SQLite file in WAL mode. Every edit is on disk when its function returns,
/// bears a name and can be undone, also after reopening and by another program that has the same file
/// open. Runs, results and the view are kept beside the history: undoing never deletes a result.
/// One thread at a time.
class Project {
 public:
  /// @throws Error{bad_input} if the file exists
  static Project create(const std::filesystem::path& file, const ProjectStack& stack);
  /// An older format is brought up to date; a newer one opens for reading only.
  /// @throws Error{not_found, bad_input, resources}
  static Project open(const std::filesystem::path& file);
  Project(Project&&) noexcept;
  Project& operator=(Project&&) noexcept;
  ~Project();

  const std::filesystem::path& file() const;
  /// NAME.cristae.data beside the file; made when something is written there.
  std::filesystem::path data_folder() const;
  /// Why nothing can be changed ("made by a newer version"); empty when all can.
  const std::string& read_only_reason() const;

  ProjectStack stack() const;
  std::vector<ProjectPoint> points() const;  ///< by id: in the order in which they were clicked
  std::vector<Verdict> verdicts(std::int64_t result) const;
  /// In the order in which they were made.
  std::vector<Correction> corrections(std::int64_t result) const;

  /// In the order in which they were first counted. They are about the stack, not about a result.
  std::vector<ProjectField> counted_fields() const;

  MeasureChoices measure_choices() const;

  /// All changes made by `change` are one edit. Nothing is kept if it throws. An edit that changes nothing
  /// is not recorded.
  void edit(const EditName& name, const std::function<void(Editor&)>& change);
  std::optional<EditName> undo();
  std::optional<EditName> redo();
  std::vector<HistoryEntry> history() const;
  /// Undoes or redoes until `id` is the last edit in force; 0: before the first.
  void go_to(std::int64_t id);

  /// Of all that edits change: stack, points, verdicts, corrections, counted fields and what measures are
  /// taken against.
  std::string content_hash() const;
  /// True once after another program has written to the file.
  bool changed_elsewhere();

  std::int64_t add_run(const ProjectRun& run);
  void set_run_state(std::int64_t id, const std::string& state);
  std::vector<ProjectRun> runs() const;
  std::int64_t add_result(const ProjectResult& result);
  std::vector<ProjectResult> results() const;

  /// Section, zoom, tool, place in the queue: free texts by key, not part of the history.
  void save_view(const std::map<std::string, std::string>& state);
  std::map<std::string, std::string> view() const;

 private:
  struct State;
  explicit Project(std::unique_ptr<State> state);
  const Database& writable() const;

  std::unique_ptr<State> state_;
};

}  // namespace cristae
