#include "core/volume/image_header.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <fmt/format.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include "core/base/error.h"
#include "core/volume/grey.h"
#include "core/volume/pixel_type.h"

namespace cristae {
namespace {

// OpenCV refuses larger pictures; the limits are its defaults.
constexpr std::int64_t kLongestSide = std::int64_t{1} << 20;
constexpr std::int64_t kMostPixels = std::int64_t{1} << 30;

[[noreturn]] void throw_damaged(const ByteSource& file) {
  throw Error(ErrorKind::bad_input, fmt::format("{} is cut short or damaged", file.name()),
              "copy the file again from where it came");
}

template <typename T>
T big_endian(const std::uint8_t* bytes) {
  return load<T>(bytes, kLittleEndianMachine);
}

ImageHeader png_header(const ByteSource& file) {
  std::array<std::uint8_t, 26> bytes{};
  if (file.read_some(0, bytes.data(), bytes.size()) < bytes.size() ||
      std::memcmp(&bytes[12], "IHDR", 4) != 0) {
    throw_damaged(file);
  }
  constexpr int kChannels[] = {1, 0, 3, 3, 2, 0, 4};
  const std::uint8_t colour = bytes[25];
  ImageHeader header{"PNG", big_endian<std::uint32_t>(&bytes[20]), big_endian<std::uint32_t>(&bytes[16])};
  header.channels = colour < std::size(kChannels) ? kChannels[colour] : 0;
  header.bits = bytes[24];
  return header;
}

/// Walks the markers to the frame header, which may stand behind a thumbnail or a colour profile.
ImageHeader jpeg_header(const ByteSource& file) {
  std::uint64_t at = 2;
  for (int markers = 0; markers < 4096; ++markers) {
    std::array<std::uint8_t, 10> bytes{};
    if (file.read_some(at, bytes.data(), bytes.size()) < 4 || bytes[0] != 0xff) break;
    const std::uint8_t marker = bytes[1];
    if (marker == 0xff) {
      ++at;  // fill byte
      continue;
    }
    const bool is_frame =
        marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    if (is_frame) {
      return {"JPEG", big_endian<std::uint16_t>(&bytes[5]), big_endian<std::uint16_t>(&bytes[7]), bytes[9],
              bytes[4]};
    }
    if (marker == 0xda || marker == 0xd9) break;
    at += 2U + big_endian<std::uint16_t>(&bytes[2]);
  }
  throw_damaged(file);
}

ImageHeader bmp_header(const ByteSource& file) {
  std::array<std::uint8_t, 30> bytes{};
  if (file.read_some(0, bytes.data(), bytes.size()) < bytes.size()) throw_damaged(file);
  const bool swap = !kLittleEndianMachine;
  const std::int64_t width = load<std::int32_t>(&bytes[18], swap);
  const std::int64_t height = load<std::int32_t>(&bytes[22], swap);  // negative: top row first
  return {"BMP", std::abs(height), width, 3, 8};
}

void require_decodable(const ByteSource& file, const ImageHeader& header) {
  require_sane_shape(file.name(), {1, header.height, header.width});
  const bool within = header.height <= kLongestSide && header.width <= kLongestSide &&
                      header.height * header.width <= kMostPixels;
  if (!within) {
    throw Error(ErrorKind::unsupported,
                fmt::format("{} has {} x {} pixels, too many for one {} file", file.name(), header.height,
                            header.width, header.format),
                "save it as TIFF");
  }
  const auto bits = static_cast<std::uint64_t>(std::max(header.channels, 1) * header.bits);
  const auto pixels = static_cast<std::uint64_t>(header.height * header.width);
  require_plausible_section(file.name(), {1, header.height, header.width}, pixels * bits / 8,
                            file.most_bytes());
}

/// Decoders fill a JPEG that ends too early with grey and say nothing: look for its end mark.
void require_jpeg_end(const ByteSource& file, const std::vector<std::uint8_t>& bytes) {
  constexpr std::array<std::uint8_t, 2> kEnd = {0xff, 0xd9};
  const std::size_t tail = std::min<std::size_t>(bytes.size(), 65536);
  const auto begin = bytes.end() - static_cast<std::ptrdiff_t>(tail);
  if (std::search(begin, bytes.end(), kEnd.begin(), kEnd.end()) == bytes.end()) throw_damaged(file);
}

cv::Mat decode(const ByteSource& file, const std::vector<std::uint8_t>& bytes) {
  try {
    return cv::imdecode(bytes, cv::IMREAD_UNCHANGED);
  } catch (const cv::Exception&) {
    throw_damaged(file);
  }
}

}  // namespace

std::optional<ImageHeader> read_image_header(const ByteSource& file) {
  std::array<std::uint8_t, 8> mark{};
  const std::size_t got = file.read_some(0, mark.data(), mark.size());
  const std::string_view head(reinterpret_cast<const char*>(mark.data()), got);
  if (head == std::string_view("\x89PNG\r\n\x1a\n", 8)) return png_header(file);
  if (head.starts_with("\xff\xd8\xff")) return jpeg_header(file);
  if (head.starts_with("BM")) return bmp_header(file);
  return std::nullopt;
}

cv::Mat read_image(const ByteSource& file) {
  const auto header = read_image_header(file);
  if (!header) throw_damaged(file);
  require_decodable(file, *header);
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(file.most_bytes()));
  file.read(0, bytes.data(), bytes.size());
  if (header->format == "JPEG") require_jpeg_end(file, bytes);
  cv::Mat image = decode(file, bytes);
  if (image.empty() || image.rows != header->height || image.cols != header->width) throw_damaged(file);
  if (image.depth() != section_depth(header->type())) throw_damaged(file);
  if (image.channels() == 1) return image;
  std::array<cv::Mat, 3> colours;
  for (int i = 0; i < 3; ++i)
    cv::extractChannel(image, colours[static_cast<std::size_t>(i)], std::min(i, image.channels() - 1));
  return require_grey({colours[2], colours[1], colours[0]}, file.name());
}

}  // namespace cristae
