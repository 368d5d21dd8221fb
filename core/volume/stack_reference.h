#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace cristae {

/// Sections begin, begin + step, ... below end.
struct SectionRange {
  std::int64_t begin = 0;
  std::optional<std::int64_t> end;  ///< absent: to the last section
  std::int64_t step = 1;
};

/// A STACK argument taken apart: `path[:dataset][\[begin:end:step\]]`.
struct StackReference {
  std::filesystem::path path;
  std::string dataset;  ///< "/raw"; empty when not given
  std::optional<SectionRange> range;
};

/// A file or folder that bears the whole text as its name is taken as it is.
/// @throws Error{bad_input} for a range that cannot be read (step 0, end not above begin)
StackReference parse_stack_reference(const std::string& text);

/// A reference as it may be printed: file, dataset and range, without the folders of the machine.
std::string printed_reference(const std::string& reference);

}  // namespace cristae
