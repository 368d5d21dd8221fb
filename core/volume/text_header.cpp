#include "core/volume/text_header.h"

#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {

std::optional<std::string> LineReader::next() {
  constexpr std::size_t kPart = 4096;
  constexpr std::uint64_t kLongestHeader = std::uint64_t{1} << 20;
  for (;;) {
    const std::size_t from = static_cast<std::size_t>(position_ - buffer_offset_);
    const std::size_t end = buffer_.find('\n', from);
    if (end != std::string::npos) {
      std::string line = buffer_.substr(from, end - from);
      if (line.ends_with('\r')) line.pop_back();
      position_ = buffer_offset_ + end + 1;
      return line;
    }
    if (buffer_.size() >= kLongestHeader) {
      throw Error(ErrorKind::bad_input, fmt::format("{}: its header does not end", bytes_.name()),
                  "copy the file again from where it came");
    }
    const std::size_t had = buffer_.size();
    buffer_.resize(had + kPart);
    buffer_.resize(had + bytes_.read_some(had, buffer_.data() + had, kPart));
    if (buffer_.size() > had) continue;
    if (from >= had) return std::nullopt;
    position_ = had;
    return buffer_.substr(from);
  }
}

std::string HeaderFields::text(const std::string& field) const {
  const auto found = values_.find(field);
  return found == values_.end() ? std::string() : found->second;
}

std::string HeaderFields::needed(const std::string& field) const {
  std::string value = text(field);
  if (!value.empty()) return value;
  throw Error(ErrorKind::bad_input, fmt::format("{}: its {} header has no '{}'", file_, format_, field),
              "check that the file is whole");
}

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& letter : lower) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return lower;
}

std::string_view trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!(text = trim(text)).empty()) {
    const std::size_t end = std::min(text.find_first_of(" \t"), text.size());
    words.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return words;
}

std::vector<std::int64_t> whole_numbers(std::string_view text, const std::string& where) {
  std::vector<std::int64_t> numbers;
  for (const std::string& word : words_of(text)) {
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (fault != std::errc{} || end != word.data() + word.size()) {
      throw Error(ErrorKind::bad_input, fmt::format("{}: '{}' is not a whole number", where, word),
                  "check that the file is whole");
    }
    numbers.push_back(number);
  }
  return numbers;
}

std::vector<double> real_numbers(std::string_view text) {
  std::vector<double> numbers;
  while (!text.empty()) {
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault == std::errc{} && std::isfinite(number)) numbers.push_back(number);
    const auto taken = static_cast<std::size_t>(end - text.data());
    text.remove_prefix(std::max<std::size_t>(taken, 1));
  }
  return numbers;
}

std::filesystem::path data_file_beside(const std::filesystem::path& header, const std::string& name) {
  const std::filesystem::path file = std::filesystem::path(name).lexically_normal();
  const bool is_one = name.find('%') == std::string::npos && name.find(' ') == std::string::npos &&
                      lower_case(name) != "list";
  if (is_one && !file.empty() && file == file.filename() && file != "." && file != "..") {
    return header.parent_path() / file;
  }
  throw Error(
      ErrorKind::unsupported,
      fmt::format("{} says its voxels are in '{}'; only one file beside it is read", header.string(), name),
      "save header and voxels in one file");
}

}  // namespace cristae
