#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/array_axes.h"
#include "core/volume/inflated_bytes.h"
#include "core/volume/length_unit.h"
#include "core/volume/physical_size.h"
#include "core/volume/pixel_type.h"
#include "core/volume/raw_stack.h"
#include "core/volume/readers.h"
#include "core/volume/text_header.h"

namespace cristae {
namespace {

struct Spelling {
  std::string_view text;
  PixelType type;
};

/// As the format's description lists them.
constexpr Spelling kTypes[] = {
    {"signed char", PixelType::int8},
    {"int8", PixelType::int8},
    {"int8_t", PixelType::int8},
    {"uchar", PixelType::uint8},
    {"unsigned char", PixelType::uint8},
    {"uint8", PixelType::uint8},
    {"uint8_t", PixelType::uint8},
    {"short", PixelType::int16},
    {"short int", PixelType::int16},
    {"signed short", PixelType::int16},
    {"signed short int", PixelType::int16},
    {"int16", PixelType::int16},
    {"int16_t", PixelType::int16},
    {"ushort", PixelType::uint16},
    {"unsigned short", PixelType::uint16},
    {"unsigned short int", PixelType::uint16},
    {"uint16", PixelType::uint16},
    {"uint16_t", PixelType::uint16},
    {"int", PixelType::int32},
    {"signed int", PixelType::int32},
    {"int32", PixelType::int32},
    {"int32_t", PixelType::int32},
    {"uint", PixelType::uint32},
    {"unsigned int", PixelType::uint32},
    {"uint32", PixelType::uint32},
    {"uint32_t", PixelType::uint32},
    {"longlong", PixelType::int64},
    {"long long", PixelType::int64},
    {"long long int", PixelType::int64},
    {"signed long long", PixelType::int64},
    {"signed long long int", PixelType::int64},
    {"int64", PixelType::int64},
    {"int64_t", PixelType::int64},
    {"ulonglong", PixelType::uint64},
    {"unsigned long long", PixelType::uint64},
    {"unsigned long long int", PixelType::uint64},
    {"uint64", PixelType::uint64},
    {"uint64_t", PixelType::uint64},
    {"float", PixelType::float32},
    {"double", PixelType::float64},
};

/// Fields of an NRRD header, names in lower case without blanks ("data file" and "datafile" are one).
class NrrdHeader : public HeaderFields {
 public:
  explicit NrrdHeader(const ByteSource& bytes) : HeaderFields(bytes.name(), "NRRD") {
    LineReader lines(bytes);
    lines.next();  // the mark, which open_stack() has seen
    for (auto line = lines.next(); line && !line->empty(); line = lines.next()) {
      if (line->starts_with('#')) continue;
      const std::size_t colon = line->find(": ");
      if (colon == std::string::npos || line->find(":=") < colon) continue;
      std::string field = lower_case(line->substr(0, colon));
      std::erase(field, ' ');
      add(std::move(field), trim(std::string_view(*line).substr(colon + 2)));
    }
    end_ = lines.offset();
  }

  std::uint64_t end() const { return end_; }

 private:
  std::uint64_t end_ = 0;
};

[[noreturn]] void refuse(const std::string& name, const std::string& fact) {
  throw Error(ErrorKind::unsupported, fmt::format("{} {}", name, fact), "save it as one volume, raw or gzip");
}

PixelType type_of(const NrrdHeader& header, const std::string& name) {
  const std::string wanted = lower_case(header.needed("type"));
  for (const Spelling& known : kTypes) {
    if (wanted == known.text) return known.type;
  }
  refuse(name, fmt::format("has the NRRD type '{}', which is no grey value", wanted));
}

bool is_swapped(const NrrdHeader& header, PixelType type, const std::string& name) {
  if (pixel_bytes(type) == 1) return false;
  const std::string order = lower_case(header.needed("endian"));
  if (order != "little" && order != "big") refuse(name, fmt::format("has the byte order '{}'", order));
  return (order == "little") != kLittleEndianMachine;
}

/// The axes are x, y, z with x fastest; one that holds one entry may stand before or behind.
Shape shape_of(const NrrdHeader& header, const std::string& name) {
  std::vector<std::int64_t> sides = whole_numbers(header.needed("sizes"), name);
  const std::vector<std::int64_t> slow_first(sides.rbegin(), sides.rend());
  return axes_by_rank(name, slow_first).stack_shape(slow_first);
}

/// Length of each vector of "(0.008,0,0) (0,0.008,0) (0,0,0.03)", "none" left out.
std::vector<double> direction_lengths(std::string_view text) {
  std::vector<double> lengths;
  for (std::size_t open = text.find('('); open != std::string_view::npos; open = text.find('(')) {
    const std::size_t close = text.find(')', open);
    if (close == std::string_view::npos) break;
    double squares = 0;
    for (const double part : real_numbers(text.substr(open + 1, close - open - 1))) squares += part * part;
    lengths.push_back(std::sqrt(squares));
    text.remove_prefix(close + 1);
  }
  return lengths;
}

/// The unit that is named for all axes: "um" "um" "um".
std::optional<double> unit_nm(const NrrdHeader& header) {
  for (const char* field : {"spaceunits", "units"}) {
    const std::string text = header.text(field);
    const std::size_t open = text.find('"');
    const std::size_t close = text.find('"', open + 1);
    if (open == std::string::npos || close == std::string::npos) continue;
    if (const auto nm = nm_per_unit(text.substr(open + 1, close - open - 1))) return nm;
  }
  return std::nullopt;
}

void find_voxel_size(const NrrdHeader& header, StackInfo& info) {
  std::vector<double> lengths = direction_lengths(header.text("spacedirections"));
  if (lengths.empty()) lengths = real_numbers(header.text("spacings"));
  if (lengths.size() != 3) return;
  settle_voxel_size({lengths[0], lengths[1], lengths[2]}, unit_nm(header), "NRRD header", info);
}

bool is_gzip(const NrrdHeader& header, const std::string& name) {
  const std::string encoding = lower_case(header.needed("encoding"));
  if (encoding == "raw") return false;
  if (encoding == "gzip" || encoding == "gz") return true;
  refuse(name, fmt::format("has the NRRD encoding '{}'", encoding));
}

std::uint64_t bytes_to_skip(const NrrdHeader& header, const std::string& name) {
  for (const char* field : {"lineskip", "byteskip"}) {
    const std::string text = header.text(field);
    if (text.empty() || text == "0") continue;
    const std::vector<std::int64_t> count = whole_numbers(text, name);
    const bool is_bytes = std::string_view(field) == "byteskip";
    if (is_bytes && count.size() == 1 && count[0] >= 0) return static_cast<std::uint64_t>(count[0]);
    refuse(name, fmt::format("has the field '{}: {}'", field, text));
  }
  return 0;
}

}  // namespace

std::unique_ptr<Stack> open_nrrd(const std::filesystem::path& path) {
  const auto text = plain_bytes(BinaryFile(path));
  const NrrdHeader header(*text);
  StackInfo info;
  info.name = path.string();
  info.format = "NRRD";
  info.type = type_of(header, info.name);
  info.shape = shape_of(header, info.name);
  const bool gzip = is_gzip(header, info.name);
  info.layout = gzip ? "contiguous, gzip" : "contiguous, uncompressed";
  find_voxel_size(header, info);
  const std::string detached = header.text("datafile");
  const std::filesystem::path data = detached.empty() ? path : data_file_beside(path, detached);
  const std::uint64_t begin = detached.empty() ? header.end() : 0;
  const std::uint64_t skip = bytes_to_skip(header, info.name);
  RawLayout layout;
  layout.swapped = is_swapped(header, info.type, info.name);
  // The skip counts unpacked bytes.
  layout.first_data = gzip ? skip : begin + skip;
  auto bytes = gzip ? inflated_bytes(BinaryFile(data), begin) : plain_bytes(BinaryFile(data));
  return make_raw_stack(std::move(bytes), layout, std::move(info));
}

}  // namespace cristae
