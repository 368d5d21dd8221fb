#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/project/database.h"

namespace cristae {

/// What an edit is called. `key` is a fixed word ("add_point", "review", ...) that the window translates;
/// `count` is how many things it changed. `instances` are those that the name speaks of.
struct EditName {
  std::string key;
  std::int64_t count = 1;
  std::vector<std::int64_t> instances = {};
  bool operator==(const EditName&) const = default;
};

struct HistoryEntry {
  std::int64_t id = 0;
  EditName name;
  std::string time;  ///< UTC, ISO 8601
  bool is_undone = false;
};

/// A row of an edited table before and after an edit; null where there was or is none.
struct RowChange {
  std::string table;
  std::int64_t id = 0;
  nlohmann::json before;
  nlohmann::json after;
};

/// The row with its columns by name, or null.
nlohmann::json read_row(const Database& database, const std::string& table, std::int64_t id);
/// Replaces or makes the row; null removes it.
void write_row(const Database& database, const std::string& table, std::int64_t id,
               const nlohmann::json& row);
/// A row with an id never given before.
std::int64_t insert_row(const Database& database, const std::string& table, const nlohmann::json& row);

/// What follows in one history is forgotten when an edit is made after an undo. All three run inside the
/// caller's transaction.
void record_edit(const Database& database, const EditName& name, const std::vector<RowChange>& changes);
/// Takes back the last edit that is not undone. @returns its name, nothing if there is none
/// @throws Error{internal} if a row is not as the edit left it
std::optional<EditName> undo_edit(const Database& database);
/// Does the first undone edit again.
std::optional<EditName> redo_edit(const Database& database);

/// Oldest first, undone ones last.
std::vector<HistoryEntry> read_history(const Database& database);

/// Now, UTC: 2026-11-21T10:15:30Z
std::string utc_time();

}  // namespace cristae
