#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/binary_file.h"
#include "core/volume/length_unit.h"
#include "core/volume/pixel_type.h"
#include "core/volume/raw_stack.h"
#include "core/volume/readers.h"

namespace cristae {
namespace {

constexpr std::size_t kHeaderBytes = 1024;
constexpr std::int32_t kImodStamp = 1146047817;

/// The header as MRC2014 and IMOD lay it out (byte offsets in the comments of their documents).
class MrcHeader {
 public:
  explicit MrcHeader(const BinaryFile& file) {
    file.read(0, bytes_.data(), bytes_.size());
    if (is_plausible()) return;
    // Machine stamps are often wrong; the header itself tells its byte order.
    swapped_ = true;
    if (is_plausible()) return;
    throw Error(ErrorKind::bad_input,
                fmt::format("{} is not an MRC file: its header has no sensible size in either byte order",
                            file.name()),
                "copy the file again from where it came");
  }

  bool swapped() const { return swapped_; }
  std::int32_t integer(std::size_t offset) const { return load<std::int32_t>(&bytes_[offset], swapped_); }
  float real(std::size_t offset) const { return load<float>(&bytes_[offset], swapped_); }

  std::int32_t columns() const { return integer(0); }
  std::int32_t rows() const { return integer(4); }
  std::int32_t sections() const { return integer(8); }
  std::int32_t mode() const { return integer(12); }
  std::array<std::int32_t, 3> axes() const { return {integer(64), integer(68), integer(72)}; }
  std::int32_t extended_bytes() const { return integer(92); }

  /// Bytes are signed by IMOD's flag; without its stamp by the range that the header gives, else by the
  /// standard of 2014, which calls them signed.
  bool bytes_are_signed() const {
    if (integer(152) == kImodStamp) return (integer(156) & 1) != 0;
    if (real(76) < 0) return true;
    if (real(80) > 127) return false;
    return integer(108) >= 20140;
  }

 private:
  bool is_plausible() const {
    const bool sized = columns() > 0 && rows() > 0 && sections() > 0;
    return sized && mode() >= 0 && mode() <= 101 && extended_bytes() >= 0 && columns() < (1 << 24) &&
           rows() < (1 << 24);
  }

  std::array<std::uint8_t, kHeaderBytes> bytes_{};
  bool swapped_ = false;
};

PixelType type_of(const MrcHeader& header, const std::string& name) {
  switch (header.mode()) {
    case 0: return header.bytes_are_signed() ? PixelType::int8 : PixelType::uint8;
    case 1: return PixelType::int16;
    case 2: return PixelType::float32;
    case 6: return PixelType::uint16;
    case 12: return PixelType::float16;
    default: break;
  }
  throw Error(ErrorKind::unsupported,
              fmt::format("{} has MRC mode {}, which is not a grey stack", name, header.mode()),
              "save it as mode 0, 1, 2, 6 or 12");
}

void require_standard_axes(const MrcHeader& header, const std::string& name) {
  const auto axes = header.axes();
  const bool unset = axes == std::array<std::int32_t, 3>{0, 0, 0};  // old writers
  if (unset || axes == std::array<std::int32_t, 3>{1, 2, 3}) return;
  throw Error(ErrorKind::unsupported,
              fmt::format("{} stores its axes in the order {}, {}, {}; only 1, 2, 3 is read", name, axes[0],
                          axes[1], axes[2]),
              "turn it to the standard order, for example with IMOD's clip");
}

/// Cell size over intervals, in Angstrom. 0 and 1 are what writers put when they do not know.
std::optional<VoxelSize> voxel_size(const MrcHeader& header) {
  std::array<double, 3> angstrom{};  // x, y, z
  for (std::size_t i = 0; i < 3; ++i) {
    const std::int32_t intervals = header.integer(28 + 4 * i);
    const double cell = header.real(40 + 4 * i);
    if (intervals <= 0 || !std::isfinite(cell) || cell <= 0) return std::nullopt;
    angstrom[i] = cell / intervals;
  }
  if (angstrom == std::array<double, 3>{1, 1, 1}) return std::nullopt;
  const auto nm = [](double size) { return six_digits(size) / 10; };
  return VoxelSize{nm(angstrom[2]), nm(angstrom[1]), nm(angstrom[0])};
}

}  // namespace

std::unique_ptr<Stack> open_mrc(const std::filesystem::path& path) {
  BinaryFile file(path);
  const MrcHeader header(file);
  StackInfo info;
  info.name = path.string();
  info.format = "MRC";
  info.shape = {header.sections(), header.rows(), header.columns()};
  require_sane_shape(info.name, info.shape);
  info.type = type_of(header, info.name);
  require_standard_axes(header, info.name);
  info.layout = "contiguous, uncompressed";
  info.voxel_size_nm = voxel_size(header);
  if (info.voxel_size_nm) info.voxel_size_source = "MRC header";
  RawLayout layout;
  layout.first_data = kHeaderBytes + static_cast<std::uint64_t>(header.extended_bytes());
  layout.swapped = header.swapped();
  return make_raw_stack(plain_bytes(std::move(file)), layout, std::move(info));
}

}  // namespace cristae
