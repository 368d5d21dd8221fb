#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/project/project.h"

namespace cristae {

/// Verdicts as CSV with the header `result,instance,z,y,x,verdict`: numbers of the result and the instance
/// (0 where one was missed), the place in pixels of the stack, and the name of the verdict. Numbers read back
/// to the same value.
std::string format_verdicts(const std::vector<Verdict>& verdicts);
/// Writes that text atomically.
void write_verdicts(const std::filesystem::path& path, const std::vector<Verdict>& verdicts);

/// Reads such a file; ids are not kept. @throws Error{not_found}, Error{bad_input} naming the line
std::vector<Verdict> read_verdicts(const std::filesystem::path& path);
/// The same from text at hand; `name` stands in messages.
std::vector<Verdict> parse_verdicts(std::string_view text, const std::string& name);

}  // namespace cristae
