#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/volume/byte_source.h"

namespace cristae {

/// The first lines of a file, one at a time, and where the next one begins.
class LineReader {
 public:
  /// @throws Error{bad_input} at next() if a header is longer than a megabyte
  explicit LineReader(const ByteSource& bytes) : bytes_(bytes) {}
  /// Without its end; absent at the end of the file.
  std::optional<std::string> next();
  std::uint64_t offset() const { return position_; }

 private:
  const ByteSource& bytes_;
  std::uint64_t position_ = 0;
  std::string buffer_;
  std::uint64_t buffer_offset_ = 0;
};

/// Named fields of a header, the first of a name counts.
class HeaderFields {
 public:
  /// @param format  what a missing field's message calls the header, for example "NRRD"
  HeaderFields(std::string file, std::string format) : file_(std::move(file)), format_(std::move(format)) {}

  void add(std::string field, std::string_view value) { values_.emplace(std::move(field), value); }

  /// Empty without the field.
  std::string text(const std::string& field) const;
  /// @throws Error{bad_input} without the field
  std::string needed(const std::string& field) const;

 private:
  std::string file_;
  std::string format_;
  std::map<std::string, std::string> values_;
};

std::string lower_case(std::string_view text);
std::string_view trim(std::string_view text);
/// Parted by blanks.
std::vector<std::string> words_of(std::string_view text);
/// @throws Error{bad_input} naming `where` for anything but whole numbers
std::vector<std::int64_t> whole_numbers(std::string_view text, const std::string& where);
/// The numbers in a text, whatever parts them; "nan" and words that are none are passed over.
std::vector<double> real_numbers(std::string_view text);

/// The file with the voxels that a header beside it names.
/// @throws Error{unsupported} for several files or a name that leads out of the header's folder
std::filesystem::path data_file_beside(const std::filesystem::path& header, const std::string& name);

}  // namespace cristae
