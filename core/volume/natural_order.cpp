#include "core/volume/natural_order.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <map>
#include <optional>

#include <fmt/format.h>

namespace cristae {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
char lower(char letter) { return static_cast<char>(std::tolower(static_cast<unsigned char>(letter))); }

/// The run of digits at `at`, without leading zeros; moves `at` behind it.
std::string_view take_number(std::string_view text, std::size_t& at) {
  while (at < text.size() && text[at] == '0') ++at;
  const std::size_t begin = at;
  while (at < text.size() && is_digit(text[at])) ++at;
  return text.substr(begin, at - begin);
}

/// A name around its last run of digits.
struct NumberedName {
  std::string before;
  std::int64_t number = 0;
  std::string after;
};

std::optional<NumberedName> split_name(const std::string& name) {
  const std::size_t dot = name.rfind('.');
  std::size_t end = dot == std::string::npos ? name.size() : dot;
  const std::string after = name.substr(end);
  std::size_t tail = end;
  while (tail > 0 && !is_digit(name[tail - 1])) --tail;
  std::size_t begin = tail;
  while (begin > 0 && is_digit(name[begin - 1])) --begin;
  if (begin == tail || tail - begin > 17) return std::nullopt;
  return NumberedName{name.substr(0, begin), std::stoll(name.substr(begin, tail - begin)),
                      name.substr(tail, end - tail) + after};
}

std::int64_t usual_step(const std::vector<std::int64_t>& numbers) {
  std::map<std::int64_t, int> counts;
  for (std::size_t i = 1; i < numbers.size(); ++i) ++counts[numbers[i] - numbers[i - 1]];
  const auto best = std::max_element(counts.begin(), counts.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return std::max<std::int64_t>(best->first, 1);
}

}  // namespace

bool natural_less(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    if (is_digit(a[i]) && is_digit(b[j])) {
      const std::string_view left = take_number(a, i);
      const std::string_view right = take_number(b, j);
      if (left.size() != right.size()) return left.size() < right.size();
      if (left != right) return left < right;
      continue;
    }
    if (lower(a[i]) != lower(b[j])) return lower(a[i]) < lower(b[j]);
    ++i;
    ++j;
  }
  const std::size_t left_over = a.size() - i;
  const std::size_t right_over = b.size() - j;
  if (left_over != right_over) return left_over < right_over;
  return a < b;
}

std::vector<std::string> numbering_notes(const std::vector<std::string>& names) {
  std::vector<std::int64_t> numbers;
  std::optional<NumberedName> first;
  for (const std::string& name : names) {
    const auto split = split_name(name);
    if (!split) return {};
    if (!first) first = split;
    if (split->before != first->before || split->after != first->after) return {};
    numbers.push_back(split->number);
  }
  if (numbers.size() < 2) return {};
  std::vector<std::string> notes;
  const std::int64_t step = usual_step(numbers);
  if (step > 1) notes.push_back(fmt::format("section numbers rise by {}", step));
  std::size_t gaps = 0;
  for (std::size_t i = 1; i < numbers.size(); ++i) {
    const std::int64_t rise = numbers[i] - numbers[i - 1];
    if (rise == 0)
      notes.push_back(
          fmt::format("section number {} is there twice: {} and {}", numbers[i], names[i - 1], names[i]));
    if (rise <= step || ++gaps > 5) continue;
    const std::int64_t missing = rise / step - 1;
    notes.push_back(
        missing <= 1 ? fmt::format("no section between {} and {}", names[i - 1], names[i])
                     : fmt::format("{} sections missing between {} and {}", missing, names[i - 1], names[i]));
  }
  if (gaps > 5) notes.push_back(fmt::format("{} more gaps in the numbering", gaps - 5));
  return notes;
}

}  // namespace cristae
