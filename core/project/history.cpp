#include "core/project/history.h"

#include <algorithm>
#include <chrono>
#include <sstream>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/project/schema.h"

namespace cristae {
namespace {

using Json = nlohmann::json;

const EditedTable& edited_table(const std::string& name) {
  const auto& tables = edited_tables();
  const auto found = std::find_if(tables.begin(), tables.end(),
                                  [&](const EditedTable& table) { return table.name == name; });
  if (found == tables.end()) {
    throw Error(ErrorKind::bad_input, "the history names a table '" + name + "' that does not exist",
                "open a copy of the project from a backup");
  }
  return *found;
}

Json column_value(const Statement& statement, int column) {
  switch (statement.type(column)) {
    case Statement::Type::integer: return statement.integer(column);
    case Statement::Type::real: return statement.real(column);
    case Statement::Type::text: return statement.text(column);
    case Statement::Type::nothing: return nullptr;
  }
  return nullptr;
}

void bind_value(Statement& statement, int parameter, const Json& value) {
  if (value.is_number_integer()) {
    statement.bind(parameter, value.get<std::int64_t>());
  } else if (value.is_number()) {
    statement.bind(parameter, value.get<double>());
  } else if (value.is_string()) {
    statement.bind(parameter, std::string_view(value.get_ref<const std::string&>()));
  } else {
    statement.bind_nothing(parameter);
  }
}

/// A row that an older format wrote into the history lacks newer columns: they get their defaults.
/// @param id  nothing: the database chooses
void put_row(const Database& database, const EditedTable& table, std::optional<std::int64_t> id,
             const Json& row) {
  std::vector<std::string> columns;
  std::string places = "?";
  for (const std::string& column : table.columns) {
    if (!row.contains(column)) continue;
    columns.push_back(column);
    places += ", ?";
  }
  Statement statement = database.prepare(fmt::format("INSERT OR REPLACE INTO {}(id, {}) VALUES({})",
                                                     table.name, fmt::join(columns, ", "), places));
  if (id) {
    statement.bind(1, *id);
  } else {
    statement.bind_nothing(1);
  }
  for (std::size_t i = 0; i < columns.size(); ++i)
    bind_value(statement, static_cast<int>(i) + 2, row.at(columns[i]));
  statement.run();
}

Json changes_json(const std::vector<RowChange>& changes) {
  Json list = Json::array();
  for (const RowChange& change : changes) {
    list.push_back(
        {{"table", change.table}, {"id", change.id}, {"before", change.before}, {"after", change.after}});
  }
  return list;
}

std::vector<RowChange> changes_from(const std::string& text) {
  try {
    std::vector<RowChange> changes;
    for (const Json& change : Json::parse(text)) {
      changes.push_back({change.at("table").get<std::string>(), change.at("id").get<std::int64_t>(),
                         change.at("before"), change.at("after")});
    }
    return changes;
  } catch (const Json::exception& fault) {
    throw Error(ErrorKind::bad_input, std::string("the history of the project is damaged: ") + fault.what(),
                "go on without undoing; points and verdicts are not affected");
  }
}

/// In all columns that the history knows: a row that an older format wrote there lacks newer ones.
bool is_as(const Json& row, const Json& expected) {
  if (row.is_null() || expected.is_null()) return row == expected;
  const auto columns = expected.items();
  return std::all_of(columns.begin(), columns.end(), [&](const auto& column) {
    return row.contains(column.key()) && row[column.key()] == column.value();
  });
}

void replace(const Database& database, const RowChange& change, const Json& expected, const Json& wanted) {
  if (!is_as(read_row(database, change.table, change.id), expected)) {
    throw Error(ErrorKind::internal,
                fmt::format("row {} of {} is not as its last edit left it", change.id, change.table),
                "go on without undoing, and report this");
  }
  write_row(database, change.table, change.id, wanted);
}

/// From column 1 on of what is read of the history.
constexpr const char* kNameColumns = "name, count, instances";

EditName name_in(const Statement& statement) {
  EditName name{statement.text(1), statement.integer(2)};
  std::istringstream numbers(statement.text(3));
  for (std::int64_t id = 0; numbers >> id;) name.instances.push_back(id);
  return name;
}

struct StoredEdit {
  std::int64_t id = 0;
  EditName name;
  std::vector<RowChange> changes;
};

std::optional<StoredEdit> find_edit(const Database& database, const char* which) {
  Statement statement = database.prepare(
      fmt::format("SELECT id, {}, changes FROM history WHERE {} LIMIT 1", kNameColumns, which));
  if (!statement.step()) return std::nullopt;
  return StoredEdit{statement.integer(0), name_in(statement), changes_from(statement.text(4))};
}

void mark(const Database& database, std::int64_t id, bool is_undone) {
  database.prepare("UPDATE history SET is_undone = ? WHERE id = ?")
      .bind(1, std::int64_t{is_undone ? 1 : 0})
      .bind(2, id)
      .run();
}

}  // namespace

Json read_row(const Database& database, const std::string& name, std::int64_t id) {
  const EditedTable& table = edited_table(name);
  Statement statement = database.prepare(
      fmt::format("SELECT {} FROM {} WHERE id = ?", fmt::join(table.columns, ", "), table.name));
  statement.bind(1, id);
  if (!statement.step()) return nullptr;
  Json row;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    row[table.columns[i]] = column_value(statement, static_cast<int>(i));
  return row;
}

void write_row(const Database& database, const std::string& name, std::int64_t id, const Json& row) {
  const EditedTable& table = edited_table(name);
  if (!row.is_null()) return put_row(database, table, id, row);
  database.prepare(fmt::format("DELETE FROM {} WHERE id = ?", table.name)).bind(1, id).run();
}

std::int64_t insert_row(const Database& database, const std::string& name, const Json& row) {
  put_row(database, edited_table(name), std::nullopt, row);
  return database.last_id();
}

void record_edit(const Database& database, const EditName& name, const std::vector<RowChange>& changes) {
  database.run("DELETE FROM history WHERE is_undone = 1");
  database.prepare("INSERT INTO history(name, count, time, changes, instances) VALUES(?, ?, ?, ?, ?)")
      .bind(1, std::string_view(name.key))
      .bind(2, name.count)
      .bind(3, std::string_view(utc_time()))
      .bind(4, std::string_view(changes_json(changes).dump()))
      .bind(5, std::string_view(fmt::format("{}", fmt::join(name.instances, " "))))
      .run();
}

std::optional<EditName> undo_edit(const Database& database) {
  const auto edit = find_edit(database, "is_undone = 0 ORDER BY id DESC");
  if (!edit) return std::nullopt;
  for (auto change = edit->changes.rbegin(); change != edit->changes.rend(); ++change)
    replace(database, *change, change->after, change->before);
  mark(database, edit->id, true);
  return edit->name;
}

std::optional<EditName> redo_edit(const Database& database) {
  const auto edit = find_edit(database, "is_undone = 1 ORDER BY id");
  if (!edit) return std::nullopt;
  for (const RowChange& change : edit->changes) replace(database, change, change.before, change.after);
  mark(database, edit->id, false);
  return edit->name;
}

std::vector<HistoryEntry> read_history(const Database& database) {
  Statement statement =
      database.prepare(fmt::format("SELECT id, {}, time, is_undone FROM history ORDER BY id", kNameColumns));
  std::vector<HistoryEntry> entries;
  while (statement.step()) {
    entries.push_back(
        {statement.integer(0), name_in(statement), statement.text(4), statement.integer(5) != 0});
  }
  return entries;
}

std::string utc_time() {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
                     fmt::gmtime(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now())));
}

}  // namespace cristae
