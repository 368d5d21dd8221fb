#include "core/volume/json_fields.h"

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/binary_file.h"

namespace cristae {

nlohmann::json read_json_object(const std::filesystem::path& path) {
  constexpr std::uint64_t kMostBytes = std::uint64_t{16} << 20;
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return nlohmann::json::object();
  const BinaryFile file(path);
  std::string text(static_cast<std::size_t>(std::min(file.size(), kMostBytes + 1)), '\0');
  file.read(0, text.data(), text.size());
  auto parsed = text.size() > kMostBytes ? nlohmann::json() : nlohmann::json::parse(text, nullptr, false);
  if (parsed.is_object()) return parsed;
  throw Error(ErrorKind::bad_input, fmt::format("{} is no JSON object", path.string()),
              "copy the folder again from where it came");
}

const nlohmann::json& member(const nlohmann::json& object, const char* key) {
  static const nlohmann::json kNothing;
  if (!object.is_object()) return kNothing;
  const auto found = object.find(key);
  return found == object.end() ? kNothing : *found;
}

std::string text_of(const nlohmann::json& value) {
  return value.is_string() ? value.get<std::string>() : std::string();
}

std::vector<double> numbers_of(const nlohmann::json& value) {
  std::vector<double> numbers;
  if (!value.is_array()) return numbers;
  for (const auto& entry : value) {
    if (!entry.is_number()) return {};
    numbers.push_back(entry.get<double>());
  }
  return numbers;
}

std::vector<std::int64_t> whole_numbers_of(const nlohmann::json& value) {
  std::vector<std::int64_t> numbers;
  if (!value.is_array()) return numbers;
  for (const auto& entry : value) {
    if (!entry.is_number_integer()) return {};
    numbers.push_back(entry.get<std::int64_t>());
  }
  return numbers;
}

}  // namespace cristae
