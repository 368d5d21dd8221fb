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

constexpr Spelling kTypes[] = {
    {"met_char", PixelType::int8},       {"met_uchar", PixelType::uint8},
    {"met_short", PixelType::int16},     {"met_ushort", PixelType::uint16},
    {"met_int", PixelType::int32},       {"met_uint", PixelType::uint32},
    {"met_long", PixelType::int32},      {"met_ulong", PixelType::uint32},  // 4 bytes in files
    {"met_long_long", PixelType::int64}, {"met_ulong_long", PixelType::uint64},
    {"met_float", PixelType::float32},   {"met_double", PixelType::float64},
};

/// The keys of a MetaImage header, in lower case; `ElementDataFile` is the last.
class MetaImageHeader : public HeaderFields {
 public:
  explicit MetaImageHeader(const ByteSource& bytes) : HeaderFields(bytes.name(), "MetaImage") {
    LineReader lines(bytes);
    for (auto line = lines.next(); line; line = lines.next()) {
      const std::size_t equals = line->find('=');
      if (equals == std::string::npos) continue;
      const std::string key = lower_case(trim(std::string_view(*line).substr(0, equals)));
      add(key, trim(std::string_view(*line).substr(equals + 1)));
      if (key == "elementdatafile") break;
    }
    end_ = lines.offset();
  }

  std::uint64_t end() const { return end_; }
  bool is_true(const std::string& key) const { return lower_case(text(key)) == "true"; }

 private:
  std::uint64_t end_ = 0;
};

[[noreturn]] void refuse(const std::string& name, const std::string& fact) {
  throw Error(ErrorKind::unsupported, fmt::format("{} {}", name, fact),
              "save it as one volume of one channel in one file");
}

PixelType type_of(const MetaImageHeader& header, const std::string& name) {
  const std::string wanted = lower_case(header.needed("elementtype"));
  for (const Spelling& known : kTypes) {
    if (wanted == known.text) return known.type;
  }
  refuse(name, fmt::format("has the element type '{}', which is no grey value", wanted));
}

Shape shape_of(const MetaImageHeader& header, const std::string& name) {
  const std::string channels = header.text("elementnumberofchannels");
  if (!channels.empty() && channels != "1") refuse(name, fmt::format("has {} channels", channels));
  if (header.text("binarydata") != "" && !header.is_true("binarydata"))
    refuse(name, "holds its voxels as text");
  const std::vector<std::int64_t> sides = whole_numbers(header.needed("dimsize"), name);
  const std::vector<std::int64_t> slow_first(sides.rbegin(), sides.rend());
  return axes_by_rank(name, slow_first).stack_shape(slow_first);
}

void find_voxel_size(const MetaImageHeader& header, StackInfo& info) {
  std::vector<double> sizes = real_numbers(header.text("elementspacing"));
  if (sizes.empty()) sizes = real_numbers(header.text("elementsize"));
  if (sizes.size() != 3) return;
  settle_voxel_size({sizes[0], sizes[1], sizes[2]}, nm_per_unit(header.text("distanceunits")),
                    "MetaImage header", info);
}

/// Where the voxels begin in a file of `file_bytes`; -1 in the header means: they are its last bytes.
std::uint64_t first_data(const MetaImageHeader& header, std::uint64_t begin, std::uint64_t file_bytes,
                         const StackInfo& info) {
  const std::string text = header.text("headersize");
  if (text.empty()) return begin;
  const std::vector<std::int64_t> count = whole_numbers(text, info.name);
  if (count.size() != 1 || count[0] < -1) refuse(info.name, fmt::format("has the header size {}", text));
  if (count[0] >= 0) return begin + static_cast<std::uint64_t>(count[0]);
  require_sane_shape(info.name, info.shape);
  const std::uint64_t wanted = static_cast<std::uint64_t>(info.shape.voxels()) * pixel_bytes(info.type);
  return wanted > file_bytes ? begin : file_bytes - wanted;
}

}  // namespace

bool is_meta_image(std::string_view head) {
  const std::string text = lower_case(head);
  const std::size_t type = text.find("objecttype");
  const std::size_t rank = text.find("ndims");
  return type == 0 || rank == 0 || (text.starts_with("comment") && rank != std::string::npos);
}

std::unique_ptr<Stack> open_meta_image(const std::filesystem::path& path) {
  const auto text = plain_bytes(BinaryFile(path));
  const MetaImageHeader header(*text);
  StackInfo info;
  info.name = path.string();
  info.format = "MetaImage";
  info.type = type_of(header, info.name);
  info.shape = shape_of(header, info.name);
  const bool packed = header.is_true("compresseddata");
  info.layout = packed ? "contiguous, zlib" : "contiguous, uncompressed";
  find_voxel_size(header, info);
  const std::string place = header.needed("elementdatafile");
  const bool local = lower_case(place) == "local";
  BinaryFile data(local ? path : data_file_beside(path, place));
  const std::uint64_t begin = first_data(header, local ? header.end() : 0, data.size(), info);
  RawLayout layout;
  const bool big = header.is_true("binarydatabyteordermsb") || header.is_true("elementbyteordermsb");
  layout.swapped = big == kLittleEndianMachine;
  layout.first_data = packed ? 0 : begin;
  auto bytes = packed ? inflated_bytes(std::move(data), begin) : plain_bytes(std::move(data));
  return make_raw_stack(std::move(bytes), layout, std::move(info));
}

}  // namespace cristae
