#include "core/project/project.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/base/content_digest.h"
#include "core/base/error.h"
#include "core/project/choice_rows.h"
#include "core/project/correction_rows.h"
#include "core/project/field_rows.h"
#include "core/project/schema.h"

namespace cristae {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 5> kVerdictNames = {"accepted", "rejected", "missed", "flagged",
                                                           "later"};

[[noreturn]] void damaged(const std::string& what) {
  throw Error(ErrorKind::bad_input, "the project holds " + what, "open a copy of it from a backup");
}

VerdictKind verdict_kind(const std::string& name) {
  for (std::size_t i = 0; i < kVerdictNames.size(); ++i) {
    if (kVerdictNames[i] == name) return static_cast<VerdictKind>(i);
  }
  damaged("an unknown verdict '" + name + "'");
}

PointKind point_kind(const std::string& name) {
  if (name == "mito") return PointKind::mito;
  if (name == "not_mito") return PointKind::not_mito;
  damaged("an unknown kind of point '" + name + "'");
}

Json row_of(const Point& point) {
  if (!std::isfinite(point.y) || !std::isfinite(point.x)) {
    throw Error(ErrorKind::bad_input, "a point has a coordinate that is no number", "click it again");
  }
  return {{"z", point.z},
          {"y", point.y},
          {"x", point.x},
          {"kind", point.kind == PointKind::mito ? "mito" : "not_mito"}};
}

Json row_of(const Verdict& verdict) {
  Json row = row_of(verdict.place);
  row["result"] = verdict.result;
  row["instance"] = verdict.instance;
  row["kind"] = verdict_kind_name(verdict.kind);
  return row;
}

Json row_of(const ProjectStack& stack) {
  Json row = {{"path", stack.path.string()},
              {"part", stack.part},
              {"content_hash", stack.content_hash},
              {"sections", stack.shape.z},
              {"rows", stack.shape.y},
              {"columns", stack.shape.x},
              {"voxel_z", nullptr},
              {"voxel_y", nullptr},
              {"voxel_x", nullptr},
              {"voxel_source", stack.voxel_size_source},
              {"is_inverted", stack.is_inverted ? 1 : 0}};
  if (stack.voxel_size_nm) {
    row["voxel_z"] = stack.voxel_size_nm->z;
    row["voxel_y"] = stack.voxel_size_nm->y;
    row["voxel_x"] = stack.voxel_size_nm->x;
  }
  return row;
}

ProjectStack stack_of(const Json& row) {
  if (row.is_null()) damaged("no stack");
  ProjectStack stack;
  stack.path = row.at("path").get<std::string>();
  stack.part = row.at("part").get<std::string>();
  stack.content_hash = row.at("content_hash").get<std::string>();
  stack.shape = {row.at("sections").get<std::int64_t>(), row.at("rows").get<std::int64_t>(),
                 row.at("columns").get<std::int64_t>()};
  if (!row.at("voxel_z").is_null()) {
    stack.voxel_size_nm = {row.at("voxel_z").get<double>(), row.at("voxel_y").get<double>(),
                           row.at("voxel_x").get<double>()};
  }
  stack.voxel_size_source = row.at("voxel_source").get<std::string>();
  stack.is_inverted = row.at("is_inverted").get<std::int64_t>() != 0;
  return stack;
}

/// WAL lets one program read while another writes; FULL puts each edit on the disk, not only in its cache.
void prepare(const Database& database) {
  database.run("PRAGMA journal_mode = WAL");
  database.run("PRAGMA synchronous = FULL");
}

/// With a mark at its end, so that two texts are not the same as one.
void add_text(ContentDigest& digest, std::string_view text) {
  digest.add(text);
  digest.add({"\0", 1});
}

void bind_optional(Statement& statement, int parameter, const std::optional<std::int64_t>& value) {
  if (value) {
    statement.bind(parameter, *value);
  } else {
    statement.bind_nothing(parameter);
  }
}

std::optional<std::int64_t> optional_integer(const Statement& statement, int column) {
  if (statement.type(column) == Statement::Type::nothing) return std::nullopt;
  return statement.integer(column);
}

}  // namespace

std::string_view verdict_kind_name(VerdictKind kind) { return kVerdictNames[static_cast<std::size_t>(kind)]; }

std::vector<std::uint32_t> rejected_instances(const std::vector<Verdict>& verdicts) {
  std::vector<std::uint32_t> rejected;
  for (const Verdict& verdict : verdicts) {
    if (verdict.kind == VerdictKind::rejected && verdict.instance > 0)
      rejected.push_back(static_cast<std::uint32_t>(verdict.instance));
  }
  std::ranges::sort(rejected);
  return rejected;
}

std::vector<CountedField> done_fields(const std::vector<ProjectField>& fields) {
  std::vector<CountedField> done;
  for (const ProjectField& each : fields) {
    if (each.counted.is_done) done.push_back(each.counted);
  }
  return done;
}

std::int64_t Editor::insert(const std::string& table, const Json& row) {
  const std::int64_t id = insert_row(database_, table, row);
  changes_.push_back({table, id, nullptr, read_row(database_, table, id)});
  return id;
}

void Editor::write(const std::string& table, std::int64_t id, const Json& row) {
  const Json before = read_row(database_, table, id);
  if (before.is_null()) {
    throw Error(ErrorKind::not_found, fmt::format("number {} of {} does not exist any more", id, table),
                "look at the project again; somebody else may have changed it");
  }
  if (before == row) return;
  write_row(database_, table, id, row);
  changes_.push_back({table, id, before, read_row(database_, table, id)});
}

std::int64_t Editor::add_point(const Point& point) { return insert("points", row_of(point)); }

void Editor::change_point(std::int64_t id, const Point& point) { write("points", id, row_of(point)); }

void Editor::remove_point(std::int64_t id) { write("points", id, nullptr); }

std::int64_t Editor::set_verdict(const Verdict& verdict) {
  if (verdict.kind != VerdictKind::missed) {
    Statement earlier = database_.prepare(
        "SELECT id FROM verdicts WHERE result = ? AND instance = ? AND kind <> 'missed' LIMIT 1");
    earlier.bind(1, verdict.result).bind(2, verdict.instance);
    if (earlier.step()) {
      const std::int64_t id = earlier.integer(0);
      write("verdicts", id, row_of(verdict));
      return id;
    }
  }
  return insert("verdicts", row_of(verdict));
}

void Editor::remove_verdict(std::int64_t id) { write("verdicts", id, nullptr); }

std::int64_t Editor::add_correction(std::int64_t result, const Correction& correction) {
  require_possible(read_corrections(database_, result), correction);
  // What was right is still right when a person adds to it.
  const VerdictKind kept =
      correction.kind == CorrectionKind::paint ? VerdictKind::accepted : VerdictKind::missed;
  Statement verdicts = database_.prepare(
      "SELECT id FROM verdicts WHERE result = ? AND instance IN (?, ?) AND kind NOT IN ('missed', ?)");
  verdicts.bind(1, result).bind(2, correction.instance).bind(3, correction.other);
  verdicts.bind(4, std::string(verdict_kind_name(kept)));
  std::vector<std::int64_t> outdated;
  while (verdicts.step()) outdated.push_back(verdicts.integer(0));
  for (const std::int64_t id : outdated) remove_verdict(id);
  return insert("corrections", row_of(result, correction));
}

std::int64_t Editor::set_counted_field(const CountedField& counted) {
  for (const ProjectField& earlier : read_counted_fields(database_)) {
    if (earlier.counted.field != counted.field) continue;
    write("counted_fields", earlier.id, row_of(counted));
    return earlier.id;
  }
  return insert("counted_fields", row_of(counted));
}

void Editor::set_measure_choices(const MeasureChoices& choices) {
  if (read_row(database_, "measure_choices", 1).is_null()) {
    insert("measure_choices", row_of(choices));
  } else {
    write("measure_choices", 1, row_of(choices));
  }
}

void Editor::change_stack(const ProjectStack& stack) { write("stack", 1, row_of(stack)); }

struct Project::State {
  std::filesystem::path file;
  Database database;
  std::string read_only_reason;
  std::int64_t data_version = 0;
};

Project::Project(std::unique_ptr<State> state) : state_(std::move(state)) {
  state_->data_version = state_->database.integer("PRAGMA data_version");
}

Project::Project(Project&&) noexcept = default;
Project& Project::operator=(Project&&) noexcept = default;
Project::~Project() = default;

Project Project::create(const std::filesystem::path& file, const ProjectStack& stack) {
  if (std::filesystem::exists(file)) {
    throw Error(ErrorKind::bad_input, file.string() + " exists already", "open it, or choose another name");
  }
  // Made whole under another name: a project without its tables never exists.
  std::filesystem::path part = file;
  part += ".part";
  std::filesystem::remove(part);
  {
    const Database database(part, Database::Access::create);
    create_schema(database);
    write_row(database, "stack", 1, row_of(stack));
  }
  std::filesystem::rename(part, file);
  return open(file);
}

Project Project::open(const std::filesystem::path& file) {
  auto state = std::make_unique<State>(State{file, Database(file, Database::Access::read_write), {}});
  const std::int64_t format = project_format(state->database);
  if (format > kProjectFormat) {
    state->database = Database(file, Database::Access::read_only);
    state->read_only_reason = fmt::format(
        "it was made by a newer version of Cristae (format {}, this one writes {})", format, kProjectFormat);
    return Project(std::move(state));
  }
  prepare(state->database);
  if (format < kProjectFormat) migrate_schema(state->database, format);
  return Project(std::move(state));
}

const std::filesystem::path& Project::file() const { return state_->file; }

std::filesystem::path Project::data_folder() const {
  std::filesystem::path folder = state_->file;
  return folder += ".data";
}

const std::string& Project::read_only_reason() const { return state_->read_only_reason; }

const Database& Project::writable() const {
  if (!state_->read_only_reason.empty()) {
    throw Error(ErrorKind::unsupported,
                state_->file.filename().string() + " can only be read: " + state_->read_only_reason,
                "use the newer version, or start a new project");
  }
  return state_->database;
}

ProjectStack Project::stack() const { return stack_of(read_row(state_->database, "stack", 1)); }

std::vector<ProjectPoint> Project::points() const {
  Statement statement = state_->database.prepare("SELECT id, z, y, x, kind FROM points ORDER BY id");
  std::vector<ProjectPoint> points;
  while (statement.step()) {
    points.push_back(
        {statement.integer(0),
         {statement.integer(1), statement.real(2), statement.real(3), point_kind(statement.text(4))}});
  }
  return points;
}

std::vector<Verdict> Project::verdicts(std::int64_t result) const {
  Statement statement = state_->database.prepare(
      "SELECT id, instance, z, y, x, kind FROM verdicts WHERE result = ? ORDER BY id");
  statement.bind(1, result);
  std::vector<Verdict> verdicts;
  while (statement.step()) {
    Verdict verdict;
    verdict.id = statement.integer(0);
    verdict.result = result;
    verdict.instance = statement.integer(1);
    verdict.place = {statement.integer(2), statement.real(3), statement.real(4), PointKind::mito};
    verdict.kind = verdict_kind(statement.text(5));
    verdicts.push_back(verdict);
  }
  return verdicts;
}

std::vector<Correction> Project::corrections(std::int64_t result) const {
  return read_corrections(state_->database, result);
}

std::vector<ProjectField> Project::counted_fields() const { return read_counted_fields(state_->database); }

MeasureChoices Project::measure_choices() const { return read_measure_choices(state_->database); }

void Project::edit(const EditName& name, const std::function<void(Editor&)>& change) {
  const Database& database = writable();
  Transaction transaction(database);
  Editor editor(database);
  change(editor);
  if (editor.changes_.empty()) return;
  record_edit(database, name, editor.changes_);
  transaction.commit();
}

std::optional<EditName> Project::undo() {
  Transaction transaction(writable());
  auto name = undo_edit(state_->database);
  transaction.commit();
  return name;
}

std::optional<EditName> Project::redo() {
  Transaction transaction(writable());
  auto name = redo_edit(state_->database);
  transaction.commit();
  return name;
}

std::vector<HistoryEntry> Project::history() const { return read_history(state_->database); }

void Project::go_to(std::int64_t id) {
  const Database& database = writable();
  Transaction transaction(database);
  while (database.integer("SELECT COALESCE(MAX(id), 0) FROM history WHERE is_undone = 0") > id)
    undo_edit(database);
  while (true) {
    const std::int64_t next =
        database.integer("SELECT COALESCE(MIN(id), 0) FROM history WHERE is_undone = 1");
    if (next == 0 || next > id) break;
    redo_edit(database);
  }
  transaction.commit();
}

std::string Project::content_hash() const {
  ContentDigest digest;
  for (const EditedTable& table : edited_tables()) {
    Statement ids = state_->database.prepare(fmt::format("SELECT id FROM {} ORDER BY id", table.name));
    while (ids.step()) {
      add_text(digest, fmt::format("{} {}", table.name, ids.integer(0)));
      add_text(digest, read_row(state_->database, table.name, ids.integer(0)).dump());
    }
  }
  return digest.hex();
}

bool Project::changed_elsewhere() {
  const std::int64_t version = state_->database.integer("PRAGMA data_version");
  return std::exchange(state_->data_version, version) != version;
}

std::int64_t Project::add_run(const ProjectRun& run) {
  Statement statement = writable().prepare(
      "INSERT INTO runs(name, verb, folder, state, parent, inputs_hash, recipe, time) VALUES(?, ?, ?, ?, ?, "
      "?, "
      "?, ?)");
  statement.bind(1, std::string_view(run.name))
      .bind(2, std::string_view(run.verb))
      .bind(3, std::string_view(run.folder.string()))
      .bind(4, std::string_view(run.state));
  bind_optional(statement, 5, run.parent);
  statement.bind(6, std::string_view(run.inputs_hash))
      .bind(7, std::string_view(run.recipe))
      .bind(8, std::string_view(run.time.empty() ? utc_time() : run.time));
  statement.run();
  return state_->database.last_id();
}

void Project::set_run_state(std::int64_t id, const std::string& state) {
  writable()
      .prepare("UPDATE runs SET state = ? WHERE id = ?")
      .bind(1, std::string_view(state))
      .bind(2, id)
      .run();
}

std::vector<ProjectRun> Project::runs() const {
  Statement statement = state_->database.prepare(
      "SELECT id, name, verb, folder, state, parent, inputs_hash, recipe, time FROM runs ORDER BY id");
  std::vector<ProjectRun> runs;
  while (statement.step()) {
    ProjectRun run;
    run.id = statement.integer(0);
    run.name = statement.text(1);
    run.verb = statement.text(2);
    run.folder = statement.text(3);
    run.state = statement.text(4);
    run.parent = optional_integer(statement, 5);
    run.inputs_hash = statement.text(6);
    run.recipe = statement.text(7);
    run.time = statement.text(8);
    runs.push_back(run);
  }
  return runs;
}

std::int64_t Project::add_result(const ProjectResult& result) {
  Statement statement = writable().prepare(
      "INSERT INTO results(run, kind, file, content_hash, inputs_hash, time) VALUES(?, ?, ?, ?, ?, ?)");
  bind_optional(statement, 1, result.run);
  statement.bind(2, std::string_view(result.kind))
      .bind(3, std::string_view(result.file.string()))
      .bind(4, std::string_view(result.content_hash))
      .bind(5, std::string_view(result.inputs_hash))
      .bind(6, std::string_view(result.time.empty() ? utc_time() : result.time));
  statement.run();
  return state_->database.last_id();
}

std::vector<ProjectResult> Project::results() const {
  Statement statement = state_->database.prepare(
      "SELECT id, run, kind, file, content_hash, inputs_hash, time FROM results ORDER BY id");
  std::vector<ProjectResult> results;
  while (statement.step()) {
    ProjectResult result;
    result.id = statement.integer(0);
    result.run = optional_integer(statement, 1);
    result.kind = statement.text(2);
    result.file = statement.text(3);
    result.content_hash = statement.text(4);
    result.inputs_hash = statement.text(5);
    result.time = statement.text(6);
    results.push_back(result);
  }
  return results;
}

void Project::save_view(const std::map<std::string, std::string>& state) {
  const Database& database = writable();
  Transaction transaction(database);
  for (const auto& [key, value] : state) {
    database.prepare("INSERT OR REPLACE INTO view_state(key, value) VALUES(?, ?)")
        .bind(1, std::string_view(key))
        .bind(2, std::string_view(value))
        .run();
  }
  transaction.commit();
}

std::map<std::string, std::string> Project::view() const {
  Statement statement = state_->database.prepare("SELECT key, value FROM view_state");
  std::map<std::string, std::string> state;
  while (statement.step()) state[statement.text(0)] = statement.text(1);
  return state;
}

}  // namespace cristae
