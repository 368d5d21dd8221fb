#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace cristae {

/// One prepared statement; parameters count from 1, columns from 0.
class Statement {
 public:
  Statement(sqlite3* database, std::string_view sql);

  Statement& bind(int parameter, std::int64_t value);
  Statement& bind(int parameter, double value);
  Statement& bind(int parameter, std::string_view value);
  Statement& bind_nothing(int parameter);

  /// True while there is a row. @throws Error, worded as Database says
  bool step();
  /// For statements without rows.
  void run() {
    while (step()) {
    }
  }

  enum class Type { nothing, integer, real, text };
  Type type(int column) const;
  std::int64_t integer(int column) const;
  double real(int column) const;
  std::string text(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  sqlite3* database_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// One connection to one SQLite file. SQLite's own errors become Error: bad_input for a file that is
/// damaged or no database, resources for a full disk, a read-only place or another program that holds
/// the file for longer than five seconds.
class Database {
 public:
  enum class Access { create, read_write, read_only };
  /// @throws Error{not_found, bad_input, resources}
  Database(const std::filesystem::path& path, Access access);

  Statement prepare(std::string_view sql) const { return {database_.get(), sql}; }
  /// Several statements without parameters.
  void run(const std::string& sql) const;
  /// First column of the first row.
  std::int64_t integer(std::string_view sql) const;
  std::int64_t last_id() const;

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  std::unique_ptr<sqlite3, Close> database_;
};

/// Takes the right to write at once, so that what is read inside is what the write is based on. Without
/// commit() everything inside is undone.
class Transaction {
 public:
  explicit Transaction(const Database& database);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();
  void commit();

 private:
  const Database& database_;
  bool is_open_ = true;
};

}  // namespace cristae
