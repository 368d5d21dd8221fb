#include "core/morphology/spreadsheet.h"

#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>
#include <xlsxwriter.h>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/morphology/columns.h"
#include "core/morphology/instance_table.h"

namespace cristae {
namespace {

constexpr std::size_t kMostRows = 1048575;  // of a sheet, less the header

lxw_col_t column_index(std::size_t i) { return static_cast<lxw_col_t>(i); }
lxw_row_t row_index(std::size_t i) { return static_cast<lxw_row_t>(i); }

/// A workbook that is written when it is closed.
class Workbook {
 public:
  explicit Workbook(const std::filesystem::path& path) : path_(path), book_(workbook_new(path.c_str())) {
    if (!book_) fail("it could not be begun");
    bold_ = workbook_add_format(book_);
    format_set_bold(bold_);
  }
  ~Workbook() {
    if (book_) workbook_close(book_);
  }
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  lxw_worksheet* add_sheet(const char* name, std::size_t columns) {
    lxw_worksheet* sheet = workbook_add_worksheet(book_, name);
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_set_column(sheet, 0, column_index(columns - 1), 14, nullptr);
    return sheet;
  }
  void write_title(lxw_worksheet* sheet, std::size_t column, const std::string& text) {
    worksheet_write_string(sheet, 0, column_index(column), text.c_str(), bold_);
  }
  void close() {
    const lxw_error error = workbook_close(std::exchange(book_, nullptr));
    if (error != LXW_NO_ERROR) fail(lxw_strerror(error));
  }

 private:
  [[noreturn]] void fail(const std::string& why) const {
    throw Error(ErrorKind::resources,
                fmt::format("{}: the workbook could not be written: {}", path_.string(), why),
                "look for space on the disk and for the right to write there");
  }

  std::filesystem::path path_;
  lxw_workbook* book_;
  lxw_format* bold_ = nullptr;
};

void write_cell(lxw_worksheet* sheet, std::size_t row, std::size_t column, const Cell& cell) {
  if (const auto* number = std::get_if<double>(&cell)) {
    if (std::isfinite(*number))
      worksheet_write_number(sheet, row_index(row), column_index(column), *number, nullptr);
  } else if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
    worksheet_write_number(sheet, row_index(row), column_index(column), static_cast<double>(*whole), nullptr);
  } else if (const auto* text = std::get_if<std::string>(&cell)) {
    worksheet_write_string(sheet, row_index(row), column_index(column), text->c_str(), nullptr);
  }
}

void write_instances(Workbook& book, const std::vector<Column>& columns, const MeasureTable& table) {
  lxw_worksheet* sheet = book.add_sheet("instances", columns.size());
  for (std::size_t c = 0; c < columns.size(); ++c) book.write_title(sheet, c, columns[c].definition.name);
  for (std::size_t r = 0; r < table.instances.size(); ++r) {
    for (std::size_t c = 0; c < columns.size(); ++c)
      write_cell(sheet, r + 1, c, columns[c].value(table.instances[r]));
  }
}

void write_definitions(Workbook& book, const std::vector<ColumnDefinition>& rows) {
  lxw_worksheet* sheet = book.add_sheet("columns", 4);
  const std::array<const char*, 4> titles{"column", "unit", "definition", "empty_when"};
  for (std::size_t c = 0; c < titles.size(); ++c) book.write_title(sheet, c, titles[c]);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const ColumnDefinition& d = rows[r];
    for (const auto& [c, text] :
         {std::pair{0U, &d.name}, {1U, &d.unit}, {2U, &d.definition}, {3U, &d.empty_when}})
      write_cell(sheet, r + 1, c, *text);
  }
}

}  // namespace

void write_spreadsheet(const std::filesystem::path& path, const MeasureTable& table,
                       const Provenance& provenance) {
  if (table.instances.size() > kMostRows) {
    throw Error(
        ErrorKind::unsupported,
        fmt::format("{}: {} instances, a sheet holds {}", path.string(), table.instances.size(), kMostRows),
        "write a CSV file");
  }
  const std::vector<Column> columns = columns_of(table);
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    Workbook book(temporary);
    write_instances(book, columns, table);
    write_definitions(book, described_columns(table, provenance));
    book.close();
  });
}

}  // namespace cristae
