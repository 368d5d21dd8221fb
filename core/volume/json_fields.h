#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace cristae {

/// What a metadata file beside an array holds; an empty object if there is none.
/// @throws Error{bad_input} if it is no JSON object or has more than 16 MB
nlohmann::json read_json_object(const std::filesystem::path& path);

/// A member, or null when it is absent or the value is no object.
const nlohmann::json& member(const nlohmann::json& object, const char* key);

/// Text, or empty.
std::string text_of(const nlohmann::json& value);
/// A list of real numbers; empty when it is anything else.
std::vector<double> numbers_of(const nlohmann::json& value);
/// A list of whole numbers; empty when it is anything else.
std::vector<std::int64_t> whole_numbers_of(const nlohmann::json& value);

}  // namespace cristae
