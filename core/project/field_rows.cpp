#include "core/project/field_rows.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

using Json = nlohmann::json;

/// What this program lays: a lattice of sensible size, hits among its points.
bool is_sound(const CountedField& counted) {
  const CountingField& field = counted.field;
  constexpr int kMostRows = 1000;
  const bool has_lattice = field.rows > 0 && field.rows <= kMostRows && field.columns > 0 &&
                           field.columns <= kMostRows && std::isfinite(field.y) && std::isfinite(field.x) &&
                           std::isfinite(field.step_y) && std::isfinite(field.step_x);
  return has_lattice &&
         std::ranges::all_of(counted.hits, [&](int hit) { return hit >= 0 && hit < field.points(); });
}

[[noreturn]] void damaged_field(std::int64_t id, const std::string& what) {
  throw Error(ErrorKind::bad_input,
              fmt::format("the project holds a counted field ({}) that cannot be read: {}", id, what),
              "open a copy of it from a backup");
}

std::vector<int> read_hits(const std::string& text, std::int64_t id) {
  try {
    return Json::parse(text).get<std::vector<int>>();
  } catch (const Json::exception& fault) {
    damaged_field(id, fault.what());
  }
}

}  // namespace

Json row_of(const CountedField& counted) {
  const CountingField& field = counted.field;
  if (!is_sound(counted))
    throw Error(ErrorKind::bad_input, "a counted field has points that are not in it", "count it again");
  std::vector<int> hits = counted.hits;
  std::ranges::sort(hits);
  return {{"z", field.z},
          {"y", field.y},
          {"x", field.x},
          {"step_y", field.step_y},
          {"step_x", field.step_x},
          {"rows", field.rows},
          {"columns", field.columns},
          {"hits", Json(hits).dump()},
          {"is_done", counted.is_done ? 1 : 0}};
}

std::vector<ProjectField> read_counted_fields(const Database& database) {
  Statement statement = database.prepare(
      "SELECT id, z, y, x, step_y, step_x, rows, columns, hits, is_done FROM counted_fields ORDER BY id");
  std::vector<ProjectField> fields;
  while (statement.step()) {
    ProjectField read;
    read.id = statement.integer(0);
    read.counted.field = {statement.integer(1),
                          statement.real(2),
                          statement.real(3),
                          statement.real(4),
                          statement.real(5),
                          static_cast<int>(statement.integer(6)),
                          static_cast<int>(statement.integer(7))};
    read.counted.hits = read_hits(statement.text(8), read.id);
    read.counted.is_done = statement.integer(9) != 0;
    if (!is_sound(read.counted)) damaged_field(read.id, "its points are not in it");
    fields.push_back(std::move(read));
  }
  return fields;
}

}  // namespace cristae
