#include "core/project/verdicts_csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>
#include <type_traits>

#include <fmt/format.h>

#include "core/base/atomic_file.h"
#include "core/base/error.h"

namespace cristae {
namespace {

constexpr std::string_view kHeader = "result,instance,z,y,x,verdict";
constexpr std::size_t kColumns = 6;

[[noreturn]] void refuse(const std::string& name, std::size_t line, const std::string& what) {
  throw Error(ErrorKind::bad_input, fmt::format("{}, line {}: {}", name, line, what),
              "give a file that `project verdicts --export` wrote");
}

std::string_view without_line_end(std::string_view line) {
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
  return line;
}

std::array<std::string_view, kColumns> fields_of(std::string_view line, const std::string& name,
                                                 std::size_t number) {
  std::array<std::string_view, kColumns> fields;
  std::size_t count = 0;
  for (std::size_t begin = 0; begin <= line.size(); ++count) {
    const std::size_t end = std::min(line.find(',', begin), line.size());
    if (count < kColumns) fields[count] = line.substr(begin, end - begin);
    begin = end + 1;
  }
  if (count != kColumns) refuse(name, number, fmt::format("{} fields, expected {}", count, kColumns));
  return fields;
}

template <typename T>
T number_of(std::string_view field, const std::string& name, std::size_t line) {
  T value{};
  const auto [end, fault] = std::from_chars(field.data(), field.data() + field.size(), value);
  bool is_number = fault == std::errc() && end == field.data() + field.size();
  if constexpr (std::is_floating_point_v<T>) is_number = is_number && std::isfinite(value);
  if (!is_number) refuse(name, line, fmt::format("'{}' is no number", field));
  return value;
}

VerdictKind kind_of(std::string_view word, const std::string& name, std::size_t line) {
  for (const VerdictKind kind : {VerdictKind::accepted, VerdictKind::rejected, VerdictKind::missed,
                                 VerdictKind::flagged, VerdictKind::later}) {
    if (word == verdict_kind_name(kind)) return kind;
  }
  refuse(name, line, fmt::format("'{}' is no verdict", word));
}

}  // namespace

std::string format_verdicts(const std::vector<Verdict>& verdicts) {
  std::string text = fmt::format("{}\n", kHeader);
  for (const Verdict& verdict : verdicts) {
    text += fmt::format("{},{},{},{},{},{}\n", verdict.result, verdict.instance, verdict.place.z,
                        verdict.place.y, verdict.place.x, verdict_kind_name(verdict.kind));
  }
  return text;
}

void write_verdicts(const std::filesystem::path& path, const std::vector<Verdict>& verdicts) {
  write_text_atomically(path, format_verdicts(verdicts));
}

std::vector<Verdict> parse_verdicts(std::string_view text, const std::string& name) {
  std::vector<Verdict> verdicts;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = without_line_end(text.substr(begin, end - begin));
    begin = end + 1;
    ++number;
    if (number == 1) {
      if (line != kHeader) refuse(name, 1, fmt::format("'{}' instead of '{}'", line, kHeader));
      continue;
    }
    if (line.empty()) continue;
    const auto fields = fields_of(line, name, number);
    Verdict verdict;
    verdict.result = number_of<std::int64_t>(fields[0], name, number);
    verdict.instance = number_of<std::int64_t>(fields[1], name, number);
    verdict.place.z = number_of<std::int64_t>(fields[2], name, number);
    verdict.place.y = number_of<double>(fields[3], name, number);
    verdict.place.x = number_of<double>(fields[4], name, number);
    verdict.kind = kind_of(fields[5], name, number);
    verdicts.push_back(verdict);
  }
  if (number == 0) refuse(name, 1, "the file is empty");
  return verdicts;
}

std::vector<Verdict> read_verdicts(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    throw Error(ErrorKind::not_found, path.string() + " cannot be read",
                "check the name and that you may read it");
  }
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  return parse_verdicts(text, path.string());
}

}  // namespace cristae
