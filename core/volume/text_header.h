#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
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
