#include "core/project/schema.h"

#include <array>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

constexpr std::int64_t kApplicationId = 0x43727374;  ///< "Crst": what `file` and SQLite's header show

/// Ids are never given twice (AUTOINCREMENT): a redone edit finds its row's id free.
constexpr const char* kFirstFormat = R"sql(
CREATE TABLE stack(id INTEGER PRIMARY KEY CHECK(id = 1), path TEXT NOT NULL, part TEXT NOT NULL,
  content_hash TEXT NOT NULL, sections INTEGER NOT NULL, rows INTEGER NOT NULL, columns INTEGER NOT NULL,
  voxel_z REAL, voxel_y REAL, voxel_x REAL, voxel_source TEXT NOT NULL, is_inverted INTEGER NOT NULL);
CREATE TABLE points(id INTEGER PRIMARY KEY AUTOINCREMENT, z INTEGER NOT NULL, y REAL NOT NULL,
  x REAL NOT NULL, kind TEXT NOT NULL);
CREATE TABLE verdicts(id INTEGER PRIMARY KEY AUTOINCREMENT, result INTEGER NOT NULL,
  instance INTEGER NOT NULL, z INTEGER NOT NULL, y REAL NOT NULL, x REAL NOT NULL, kind TEXT NOT NULL);
CREATE INDEX points_by_section ON points(z);
CREATE INDEX verdicts_by_instance ON verdicts(result, instance);
CREATE TABLE history(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, count INTEGER NOT NULL,
  time TEXT NOT NULL, changes TEXT NOT NULL, is_undone INTEGER NOT NULL DEFAULT 0);
CREATE TABLE runs(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, verb TEXT NOT NULL,
  folder TEXT NOT NULL, state TEXT NOT NULL, parent INTEGER, inputs_hash TEXT NOT NULL,
  recipe TEXT NOT NULL, time TEXT NOT NULL);
CREATE TABLE results(id INTEGER PRIMARY KEY AUTOINCREMENT, run INTEGER, kind TEXT NOT NULL,
  file TEXT NOT NULL, content_hash TEXT NOT NULL, inputs_hash TEXT NOT NULL, time TEXT NOT NULL);
CREATE TABLE view_state(key TEXT PRIMARY KEY, value TEXT NOT NULL);
)sql";

/// Format 2: corrections of results, and the instances that an edit was about.
constexpr const char* kCorrections = R"sql(
CREATE TABLE corrections(id INTEGER PRIMARY KEY AUTOINCREMENT, result INTEGER NOT NULL, kind TEXT NOT NULL,
  instance INTEGER NOT NULL, other INTEGER NOT NULL, seeds TEXT NOT NULL);
CREATE INDEX corrections_by_result ON corrections(result);
ALTER TABLE history ADD COLUMN instances TEXT NOT NULL DEFAULT '';
)sql";

/// Format 3: fields of test points that were counted by eye.
constexpr const char* kCountedFields = R"sql(
CREATE TABLE counted_fields(id INTEGER PRIMARY KEY AUTOINCREMENT, z INTEGER NOT NULL, y REAL NOT NULL,
  x REAL NOT NULL, step_y REAL NOT NULL, step_x REAL NOT NULL, rows INTEGER NOT NULL, columns INTEGER NOT NULL,
  hits TEXT NOT NULL, is_done INTEGER NOT NULL);
)sql";

/// Format 4: corrections by brush.
constexpr const char* kStrokes = R"sql(
ALTER TABLE corrections ADD COLUMN stroke TEXT NOT NULL DEFAULT '';
)sql";

/// Format 5: what measures are taken against; one row, or none while nothing was chosen.
constexpr const char* kMeasureChoices = R"sql(
CREATE TABLE measure_choices(id INTEGER PRIMARY KEY CHECK(id = 1), reference TEXT NOT NULL,
  contact_nm REAL NOT NULL, frame TEXT NOT NULL);
)sql";

/// Format 6: strokes may be filled. Their rows say so; there is nothing to change.
constexpr const char* kFilledStrokes = "";

/// Element i brings format i + 1 to format i + 2.
constexpr std::array<const char*, kProjectFormat - 1> kSteps{kCorrections, kCountedFields, kStrokes,
                                                             kMeasureChoices, kFilledStrokes};

}  // namespace

const std::vector<EditedTable>& edited_tables() {
  static const std::vector<EditedTable> tables = {
      {"stack",
       {"path", "part", "content_hash", "sections", "rows", "columns", "voxel_z", "voxel_y", "voxel_x",
        "voxel_source", "is_inverted"}},
      {"points", {"z", "y", "x", "kind"}},
      {"verdicts", {"result", "instance", "z", "y", "x", "kind"}},
      {"corrections", {"result", "kind", "instance", "other", "seeds", "stroke"}},
      {"counted_fields", {"z", "y", "x", "step_y", "step_x", "rows", "columns", "hits", "is_done"}},
      {"measure_choices", {"reference", "contact_nm", "frame"}},
  };
  return tables;
}

void create_schema(const Database& database) {
  Transaction transaction(database);
  database.run(kFirstFormat);
  for (const char* step : kSteps) database.run(step);
  database.run(fmt::format("PRAGMA application_id = {}", kApplicationId));
  database.run(fmt::format("PRAGMA user_version = {}", kProjectFormat));
  transaction.commit();
}

std::int64_t project_format(const Database& database) {
  if (database.integer("PRAGMA application_id") != kApplicationId) {
    throw Error(ErrorKind::bad_input, "the file is no Cristae project",
                "choose a file that Cristae made; it ends in .cristae");
  }
  return database.integer("PRAGMA user_version");
}

void migrate_schema(const Database& database, std::int64_t from) {
  Transaction transaction(database);
  for (std::int64_t format = from; format < kProjectFormat; ++format)
    database.run(kSteps[static_cast<std::size_t>(format - 1)]);
  database.run(fmt::format("PRAGMA user_version = {}", kProjectFormat));
  transaction.commit();
}

}  // namespace cristae
