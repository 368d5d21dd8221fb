#include "core/project/database.h"

#include <sqlite3.h>

#include "core/base/error.h"

namespace cristae {
namespace {

constexpr int kPatienceMs = 5000;  ///< while another program writes

std::string name_of(sqlite3* database) {
  const char* name = sqlite3_db_filename(database, "main");
  return name == nullptr ? std::string("the project") : std::filesystem::path(name).filename().string();
}

[[noreturn]] void fail(sqlite3* database, int code) {
  const std::string file = name_of(database);
  const std::string detail = sqlite3_errmsg(database);
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw Error(ErrorKind::resources, file + " is being written by another program",
                  "wait until it is done, or close it there");
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
      throw Error(ErrorKind::bad_input, file + " is damaged or no project: " + detail,
                  "open a copy of it from a backup");
    case SQLITE_FULL:
      throw Error(ErrorKind::resources, "the disk that holds " + file + " is full",
                  "free some space; everything up to the last edit is saved");
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_IOERR:
      throw Error(ErrorKind::resources, file + " cannot be written: " + detail,
                  "check the rights of the file and its folder, or save it elsewhere");
    default: throw Error(ErrorKind::internal, file + ": " + detail, "report this");
  }
}

void require_ok(sqlite3* database, int code) {
  if (code != SQLITE_OK) fail(database, code);
}

int open_flags(Database::Access access) {
  switch (access) {
    case Database::Access::create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Access::read_write: return SQLITE_OPEN_READWRITE;
    case Database::Access::read_only: return SQLITE_OPEN_READONLY;
  }
  return SQLITE_OPEN_READONLY;
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(sqlite3* database, std::string_view sql) : database_(database) {
  sqlite3_stmt* statement = nullptr;
  require_ok(database,
             sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr));
  statement_.reset(statement);
}

Statement& Statement::bind(int parameter, std::int64_t value) {
  require_ok(database_, sqlite3_bind_int64(statement_.get(), parameter, value));
  return *this;
}

Statement& Statement::bind(int parameter, double value) {
  require_ok(database_, sqlite3_bind_double(statement_.get(), parameter, value));
  return *this;
}

Statement& Statement::bind(int parameter, std::string_view value) {
  require_ok(database_, sqlite3_bind_text(statement_.get(), parameter, value.data(),
                                          static_cast<int>(value.size()), SQLITE_TRANSIENT));
  return *this;
}

Statement& Statement::bind_nothing(int parameter) {
  require_ok(database_, sqlite3_bind_null(statement_.get(), parameter));
  return *this;
}

bool Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) fail(database_, code);
  return false;
}

Statement::Type Statement::type(int column) const {
  switch (sqlite3_column_type(statement_.get(), column)) {
    case SQLITE_INTEGER: return Type::integer;
    case SQLITE_FLOAT: return Type::real;
    case SQLITE_TEXT: return Type::text;
    default: return Type::nothing;
  }
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }

double Statement::real(int column) const { return sqlite3_column_double(statement_.get(), column); }

std::string Statement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

void Database::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

Database::Database(const std::filesystem::path& path, Access access) {
  if (access != Access::create && !std::filesystem::is_regular_file(path)) {
    throw Error(ErrorKind::not_found, path.string() + " does not exist or is no file",
                "check the name of the project");
  }
  sqlite3* database = nullptr;
  const int code = sqlite3_open_v2(path.string().c_str(), &database, open_flags(access), nullptr);
  database_.reset(database);
  require_ok(database, code);
  sqlite3_extended_result_codes(database, 1);
  sqlite3_busy_timeout(database, kPatienceMs);
}

void Database::run(const std::string& sql) const {
  require_ok(database_.get(), sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr));
}

std::int64_t Database::integer(std::string_view sql) const {
  Statement statement = prepare(sql);
  return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Database::last_id() const { return sqlite3_last_insert_rowid(database_.get()); }

Transaction::Transaction(const Database& database) : database_(database) { database_.run("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
  if (!is_open_) return;
  try {
    database_.run("ROLLBACK");
  } catch (const Error&) {
    // SQLite has rolled back by itself after a full disk or a lost file.
  }
}

void Transaction::commit() {
  database_.run("COMMIT");
  is_open_ = false;
}

}  // namespace cristae
