#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include <fmt/format.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/volume/intensity.h"
#include "core/volume/pixel_type.h"
#include "core/volume/stack_writer.h"
#include "core/volume/tiff_writer.h"

namespace cristae {
namespace {

TiffStackLayout layout_for(const std::filesystem::path& path, const Stack& stack) {
  const StackInfo& info = stack.info();
  TiffStackLayout layout;
  layout.shape = info.shape;
  layout.voxel_size_nm = info.voxel_size_nm;
  const PixelType arriving = pixel_type_of(section_depth(info.type));
  switch (info.type) {
    case PixelType::uint32:
    case PixelType::uint64:
    case PixelType::int64:
      throw Error(
          ErrorKind::unsupported,
          fmt::format("{}: {} stacks are not written as TIFF", path.string(), pixel_type_name(info.type)),
          "write HDF5");
    case PixelType::uint8:
    case PixelType::uint16: layout.format = SAMPLEFORMAT_UINT; break;
    case PixelType::int8:
    case PixelType::int16:
    case PixelType::int32: layout.format = SAMPLEFORMAT_INT; break;
    default: layout.format = SAMPLEFORMAT_IEEEFP;
  }
  layout.bits = static_cast<std::uint16_t>(8 * pixel_bytes(arriving));
  if (info.type != PixelType::uint8) {
    const IntensityMap shown = estimate_intensity_map(stack);
    layout.display_low = shown.low;
    layout.display_high = shown.high;
  }
  return layout;
}

std::uint32_t crc32(const std::uint8_t* bytes, std::size_t count) {
  std::uint32_t rest = 0xffffffffU;
  for (std::size_t i = 0; i < count; ++i) {
    rest ^= bytes[i];
    for (int bit = 0; bit < 8; ++bit) rest = (rest >> 1) ^ (0xedb88320U & (0U - (rest & 1U)));
  }
  return ~rest;
}

void append_big_endian(std::vector<std::uint8_t>& bytes, std::uint32_t number) {
  for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

/// Puts a pHYs chunk (pixels per metre) behind the header; sizes it cannot hold are left out.
void insert_pixel_size(std::vector<std::uint8_t>& png, const VoxelSize& size) {
  constexpr std::size_t kBehindHeader = 8 + 25;
  const double x = std::round(1e9 / size.x);
  const double y = std::round(1e9 / size.y);
  constexpr double kMost = std::numeric_limits<std::int32_t>::max();
  if (!(x >= 1 && x <= kMost && y >= 1 && y <= kMost)) return;
  std::vector<std::uint8_t> chunk;
  append_big_endian(chunk, 9);
  for (const char letter : {'p', 'H', 'Y', 's'}) chunk.push_back(static_cast<std::uint8_t>(letter));
  append_big_endian(chunk, static_cast<std::uint32_t>(x));
  append_big_endian(chunk, static_cast<std::uint32_t>(y));
  chunk.push_back(1);  // the unit is the metre
  append_big_endian(chunk, crc32(chunk.data() + 4, chunk.size() - 4));
  png.insert(png.begin() + kBehindHeader, chunk.begin(), chunk.end());
}

}  // namespace

void write_stack_tiff(const std::filesystem::path& path, const Stack& stack) {
  const TiffStackLayout layout = layout_for(path, stack);
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    TiffStackWriter writer(temporary, layout);
    for (std::int64_t z = 0; z < layout.shape.z; ++z) {
      const cv::Mat section = stack.section(z);
      const cv::Mat rows = section.isContinuous() ? section : section.clone();
      writer.append(rows.data);
    }
    writer.close();
  });
}

void write_png(const std::filesystem::path& path, const cv::Mat& picture,
               std::optional<VoxelSize> voxel_size_nm) {
  const bool writable = picture.type() == CV_8UC1 || picture.type() == CV_16UC1 || picture.type() == CV_8UC3;
  if (picture.empty() || !writable) {
    throw Error(ErrorKind::unsupported, fmt::format("{}: not a picture of 8 or 16 bit", path.string()),
                "write TIFF or HDF5");
  }
  std::vector<std::uint8_t> bytes;
  bool encoded = false;
  try {
    encoded = cv::imencode(".png", picture, bytes);
  } catch (const cv::Exception&) {
  }
  if (!encoded)
    throw Error(ErrorKind::internal, fmt::format("{} could not be encoded", path.string()), "report this");
  if (voxel_size_nm) insert_pixel_size(bytes, *voxel_size_nm);
  write_text_atomically(path, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

}  // namespace cristae
