#include "core/volume/stack_reference.h"

#include <charconv>
#include <vector>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

[[noreturn]] void refuse_range(const std::string& text) {
  throw Error(ErrorKind::bad_input, fmt::format("{}: the range of sections cannot be read", text),
              "write [10:50] for sections 10 to 49, [::4] for every fourth, [7] for one");
}

std::optional<std::int64_t> number(std::string_view part, const std::string& text) {
  if (part.empty()) return std::nullopt;
  std::int64_t value = 0;
  const auto [end, fault] = std::from_chars(part.data(), part.data() + part.size(), value);
  if (fault != std::errc{} || end != part.data() + part.size() || value < 0) refuse_range(text);
  return value;
}

SectionRange parse_range(std::string_view inside, const std::string& text) {
  std::vector<std::string_view> parts;
  for (std::size_t from = 0;;) {
    const std::size_t colon = inside.find(':', from);
    parts.push_back(inside.substr(from, colon - from));
    if (colon == std::string_view::npos) break;
    from = colon + 1;
  }
  SectionRange range;
  range.begin = number(parts[0], text).value_or(0);
  if (parts.size() == 1) {
    if (parts[0].empty() || range.begin == INT64_MAX) refuse_range(text);
    range.end = range.begin + 1;
    return range;
  }
  if (parts.size() > 3) refuse_range(text);
  range.end = number(parts[1], text);
  if (parts.size() == 3) range.step = number(parts[2], text).value_or(1);
  if (range.step < 1 || (range.end && *range.end <= range.begin)) refuse_range(text);
  return range;
}

bool may_have_datasets(const std::string& path) {
  const std::string ending = std::filesystem::path(path).extension().string();
  return ending == ".h5" || ending == ".hdf5" || ending == ".hdf" || ending == ".ilp" || ending == ".H5" ||
         ending == ".zarr" || ending == ".n5" || ending == ".precomputed";
}

/// Where the ':' before a dataset stands: behind a file or folder that exists, or behind an ending of
/// files with datasets.
std::size_t dataset_colon(const std::string& text) {
  for (std::size_t at = text.find(':'); at != std::string::npos; at = text.find(':', at + 1)) {
    const std::string path = text.substr(0, at);
    std::error_code ignored;
    if (may_have_datasets(path) || std::filesystem::exists(path, ignored)) return at;
  }
  return std::string::npos;
}

}  // namespace

StackReference parse_stack_reference(const std::string& text) {
  StackReference reference;
  std::error_code ignored;
  if (std::filesystem::exists(text, ignored)) {
    reference.path = text;
    return reference;
  }
  std::string rest = text;
  const std::size_t bracket = rest.rfind('[');
  if (rest.ends_with(']') && bracket != std::string::npos) {
    reference.range =
        parse_range(std::string_view(rest).substr(bracket + 1, rest.size() - bracket - 2), text);
    rest.resize(bracket);
  }
  const std::size_t colon = dataset_colon(rest);
  if (colon != std::string::npos) {
    const std::string name = rest.substr(colon + 1);
    reference.dataset = name.starts_with('/') ? name : fmt::format("/{}", name);
    rest.resize(colon);
  }
  reference.path = rest;
  return reference;
}

std::string printed_reference(const std::string& reference) {
  const auto colon = reference.find(":/");
  std::filesystem::path path(reference.substr(0, colon));
  if (!path.has_filename()) path = path.parent_path();  // a folder, named with a slash behind it
  const std::string file = path.filename().string();
  return colon == std::string::npos ? file : file + reference.substr(colon);
}

}  // namespace cristae
