#include <array>
#include <cmath>
#include <cstring>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/array_axes.h"
#include "core/volume/nifti_format.h"
#include "core/volume/physical_size.h"
#include "core/volume/raw_stack.h"
#include "core/volume/readers.h"

namespace cristae {
namespace {

/// The header of either version; offsets are those of the standard's tables.
class NiftiHeader {
 public:
  NiftiHeader(const ByteSource& bytes, std::string name) : name_(std::move(name)) {
    bytes_.resize(bytes.read_some(0, bytes_.data(), bytes_.size()));
    version_ = nifti_version({reinterpret_cast<const char*>(bytes_.data()), bytes_.size()});
    if (version_ == 0) {
      throw Error(ErrorKind::bad_input, fmt::format("{} is cut short or no NIfTI file", name_),
                  "copy the file again from where it came");
    }
    swapped_ = load<std::int32_t>(bytes_.data(), false) != (version_ == 1 ? kNifti1Bytes : kNifti2Bytes);
    if (std::memcmp(&bytes_[version_ == 1 ? 344 : 4], "ni", 2) == 0) {
      throw Error(ErrorKind::unsupported,
                  fmt::format("{} is only the header of a NIfTI pair (.hdr and .img)", name_),
                  "save it as one .nii file");
    }
  }

  int version() const { return version_; }
  bool swapped() const { return swapped_; }

  /// x, y, z, ... as far as the header says there are.
  std::vector<std::int64_t> sides() const {
    const std::int64_t rank = dimension(0);
    if (rank < 1 || rank > 7) {
      throw Error(ErrorKind::bad_input, fmt::format("{} says it has {} dimensions", name_, rank),
                  "check that the file is whole");
    }
    std::vector<std::int64_t> sides;
    for (std::size_t i = 1; i <= static_cast<std::size_t>(rank); ++i) sides.push_back(dimension(i));
    return sides;
  }

  int type_code() const { return load<std::int16_t>(&bytes_[version_ == 1 ? 70 : 12], swapped_); }
  int unit_code() const {
    return (version_ == 1 ? bytes_[123] : load<std::int32_t>(&bytes_[500], swapped_)) & 7;
  }
  double first_data() const { return version_ == 1 ? real4(108) : static_cast<double>(integer8(168)); }
  double slope() const { return version_ == 1 ? real4(112) : real8(176); }
  double intercept() const { return version_ == 1 ? real4(116) : real8(184); }

  std::array<double, 3> spacing() const {
    std::array<double, 3> xyz{};
    for (std::size_t i = 0; i < 3; ++i) xyz[i] = version_ == 1 ? real4(80 + 4 * i) : real8(112 + 8 * i);
    return xyz;
  }

 private:
  std::int64_t dimension(std::size_t i) const {
    return version_ == 1 ? load<std::int16_t>(&bytes_[40 + 2 * i], swapped_) : integer8(16 + 8 * i);
  }
  double real4(std::size_t at) const { return load<float>(&bytes_[at], swapped_); }
  double real8(std::size_t at) const { return load<double>(&bytes_[at], swapped_); }
  std::int64_t integer8(std::size_t at) const { return load<std::int64_t>(&bytes_[at], swapped_); }

  std::string name_;
  std::vector<std::uint8_t> bytes_ = std::vector<std::uint8_t>(kNifti2Bytes);
  int version_ = 0;
  bool swapped_ = false;
};

PixelType type_of(const NiftiHeader& header, const std::string& name) {
  for (const NiftiType& known : kNiftiTypes) {
    if (known.code == header.type_code()) return known.type;
  }
  throw Error(ErrorKind::unsupported,
              fmt::format("{} has the NIfTI data type {}, which is no grey value", name, header.type_code()),
              "save it as whole or real numbers of one channel");
}

/// x, y and z; further dimensions have one entry.
Shape shape_of(const NiftiHeader& header, const std::string& name) {
  const std::vector<std::int64_t> sides = header.sides();
  for (std::size_t i = 3; i < sides.size(); ++i) {
    if (sides[i] == 1) continue;
    throw Error(ErrorKind::unsupported,
                fmt::format("{} is {} (x, y, z, t, ...); a stack has one time point and one channel", name,
                            array_shape_text(sides)),
                "save one volume of it");
  }
  const auto side = [&](std::size_t i) { return i < sides.size() ? sides[i] : 1; };
  return {side(2), side(1), side(0)};
}

std::optional<double> unit_nm(int code) {
  switch (code) {
    case 1: return 1e9;
    case 2: return 1e6;
    case 3: return 1e3;
    default: return std::nullopt;
  }
}

RawLayout layout_of(const NiftiHeader& header, const std::string& name) {
  RawLayout layout;
  const double first = header.first_data();
  // 0 is what some writers put; the voxels never lie in the header.
  const double least = header.version() == 1 ? kNifti1Bytes + 4 : kNifti2Bytes + 4;
  if (!std::isfinite(first) || first < 0 || first > 1e15) {
    throw Error(ErrorKind::bad_input, fmt::format("{} says its voxels begin at byte {:g}", name, first),
                "check that the file is whole");
  }
  layout.first_data = static_cast<std::uint64_t>(std::max(first, first == 0 ? least : least - 4));
  layout.swapped = header.swapped();
  // A slope of 0 means that there is none.
  const double slope = header.slope();
  const double intercept = header.intercept();
  if (slope != 0 && std::isfinite(slope) && std::isfinite(intercept)) {
    layout.slope = slope;
    layout.intercept = intercept;
  }
  return layout;
}

}  // namespace

std::unique_ptr<Stack> open_nifti(std::shared_ptr<const ByteSource> bytes) {
  StackInfo info;
  info.name = bytes->name();
  const NiftiHeader header(*bytes, info.name);
  info.format = fmt::format("NIfTI-{}", header.version());
  info.shape = shape_of(header, info.name);
  info.type = type_of(header, info.name);
  info.layout = bytes->is_packed() ? "contiguous, gzip" : "contiguous, uncompressed";
  settle_voxel_size(header.spacing(), unit_nm(header.unit_code()), "NIfTI header", info);
  const RawLayout layout = layout_of(header, info.name);
  return make_raw_stack(std::move(bytes), layout, std::move(info));
}

}  // namespace cristae
