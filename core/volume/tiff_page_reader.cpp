#include "core/volume/tiff_page_reader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/grey.h"
#include "core/volume/pixel_type.h"

namespace cristae {
namespace {

[[noreturn]] void refuse(const std::string& where, const std::string& fact) {
  throw Error(ErrorKind::unsupported, fmt::format("{}: {}", where, fact),
              "save it as grey TIFF of 8, 16 or 32 bit");
}

[[noreturn]] void throw_damaged(const std::string& where, const TiffHandle& handle) {
  throw Error(ErrorKind::bad_input,
              fmt::format("{} is cut short or damaged{}{}", where, handle.complaint().empty() ? "" : ": ",
                          handle.complaint()),
              "copy the file again from where it came");
}

std::optional<PixelType> type_of(std::uint16_t format, std::uint16_t bits) {
  switch (format) {
    case SAMPLEFORMAT_UINT:
    case SAMPLEFORMAT_VOID:
      if (bits >= 1 && bits <= 8) return PixelType::uint8;
      if (bits > 8 && bits <= 16) return PixelType::uint16;
      if (bits == 32) return PixelType::uint32;
      if (bits == 64) return PixelType::uint64;
      return std::nullopt;
    case SAMPLEFORMAT_INT:
      if (bits == 8) return PixelType::int8;
      if (bits == 16) return PixelType::int16;
      if (bits == 32) return PixelType::int32;
      if (bits == 64) return PixelType::int64;
      return std::nullopt;
    case SAMPLEFORMAT_IEEEFP:
      if (bits == 16) return PixelType::float16;
      if (bits == 32) return PixelType::float32;
      if (bits == 64) return PixelType::float64;
      return std::nullopt;
    default: return std::nullopt;
  }
}

bool is_separate(const TiffPage& page) { return page.planar == PLANARCONFIG_SEPARATE && page.samples > 1; }

/// Samples that lie side by side in one plane.
std::uint64_t samples_in_plane(const TiffPage& page) { return is_separate(page) ? 1 : page.samples; }

std::uint64_t bytes_in_row(const TiffPage& page, std::uint64_t columns) {
  return (columns * samples_in_plane(page) * page.bits + 7) / 8;
}

/// Reads planes of one page; the library has been pointed at its directory.
class PlaneReader {
 public:
  PlaneReader(TiffHandle& handle, const TiffPage& page, std::uint64_t file_bytes, const std::string& where)
      : handle_(handle), tiff_(handle.get()), page_(page), file_bytes_(file_bytes), where_(where) {}

  /// height * bytes_in_row bytes.
  void read(std::uint16_t plane, std::uint8_t* to) {
    if (TIFFIsTiled(tiff_)) return read_tiles(plane, to);
    read_strips(plane, to);
  }

 private:
  /// Written by nobody and standing for zeros, as GDAL does.
  bool is_left_out(std::uint32_t part) const {
    return TIFFGetStrileByteCount(tiff_, part) == 0 && TIFFGetStrileOffset(tiff_, part) == 0 &&
           handle_.complaint().empty();
  }

  void read_strips(std::uint16_t plane, std::uint8_t* to) {
    const std::uint64_t row_bytes = bytes_in_row(page_, page_.width);
    std::uint32_t rows_per_strip = page_.height;
    TIFFGetFieldDefaulted(tiff_, TIFFTAG_ROWSPERSTRIP, &rows_per_strip);
    rows_per_strip = std::clamp<std::uint32_t>(rows_per_strip, 1, page_.height);
    for (std::uint64_t y = 0; y < page_.height; y += rows_per_strip) {
      const std::uint64_t rows = std::min<std::uint64_t>(rows_per_strip, page_.height - y);
      const auto bytes = static_cast<tmsize_t>(rows * row_bytes);
      const std::uint32_t strip = TIFFComputeStrip(tiff_, static_cast<std::uint32_t>(y), plane);
      std::uint8_t* target = to + y * row_bytes;
      if (is_left_out(strip)) {
        std::memset(target, 0, static_cast<std::size_t>(bytes));
      } else if (TIFFReadEncodedStrip(tiff_, strip, target, bytes) < bytes) {
        throw_damaged(where_, handle_);
      }
    }
  }

  void read_tiles(std::uint16_t plane, std::uint8_t* to) {
    std::uint32_t tile_width = 0;
    std::uint32_t tile_height = 0;
    TIFFGetField(tiff_, TIFFTAG_TILEWIDTH, &tile_width);
    TIFFGetField(tiff_, TIFFTAG_TILELENGTH, &tile_height);
    const std::uint64_t pixel_bits = samples_in_plane(page_) * page_.bits;
    if (tile_width == 0 || tile_height == 0 || tile_width > INT32_MAX || tile_height > INT32_MAX ||
        (tile_width * pixel_bits) % 8 != 0) {
      refuse(where_,
             fmt::format("its tiles are {} x {} pixels of {} bits", tile_height, tile_width, pixel_bits));
    }
    const std::uint64_t tile_row_bytes = tile_width * pixel_bits / 8;
    const std::uint64_t tile_bytes = tile_row_bytes * tile_height;
    require_plausible_section(where_, {1, tile_height, tile_width}, tile_bytes, file_bytes_);
    if (TIFFTileSize64(tiff_) != tile_bytes) throw_damaged(where_, handle_);
    tile_.resize(tile_bytes);
    for (std::uint64_t y = 0; y < page_.height; y += tile_height) {
      for (std::uint64_t x = 0; x < page_.width; x += tile_width) {
        read_tile(static_cast<std::uint32_t>(y), static_cast<std::uint32_t>(x), plane);
        copy_tile(y, x, tile_height, tile_row_bytes, pixel_bits, to);
      }
    }
  }

  void read_tile(std::uint32_t y, std::uint32_t x, std::uint16_t plane) {
    const std::uint32_t tile = TIFFComputeTile(tiff_, x, y, 0, plane);
    const auto bytes = static_cast<tmsize_t>(tile_.size());
    if (is_left_out(tile)) {
      std::fill(tile_.begin(), tile_.end(), std::uint8_t{0});
    } else if (TIFFReadEncodedTile(tiff_, tile, tile_.data(), bytes) < bytes) {
      throw_damaged(where_, handle_);
    }
  }

  void copy_tile(std::uint64_t y, std::uint64_t x, std::uint64_t tile_height, std::uint64_t tile_row_bytes,
                 std::uint64_t pixel_bits, std::uint8_t* to) const {
    const std::uint64_t row_bytes = bytes_in_row(page_, page_.width);
    const std::uint64_t begin = x * pixel_bits / 8;
    const std::uint64_t bytes = std::min(tile_row_bytes, row_bytes - begin);
    const std::uint64_t rows = std::min(tile_height, page_.height - y);
    for (std::uint64_t row = 0; row < rows; ++row) {
      std::memcpy(to + (y + row) * row_bytes + begin, tile_.data() + row * tile_row_bytes, bytes);
    }
  }

  TiffHandle& handle_;
  TIFF* tiff_;
  const TiffPage& page_;
  std::uint64_t file_bytes_;
  const std::string& where_;
  std::vector<std::uint8_t> tile_;
};

/// Numbers of any width from 1 to 16 bit, the most significant bit first.
template <typename T>
void unpack_bits(const std::uint8_t* row, int columns, std::uint64_t step, std::uint64_t sample, int bits,
                 T* to) {
  for (int x = 0; x < columns; ++x) {
    std::uint64_t at = (static_cast<std::uint64_t>(x) * step + sample) * static_cast<std::uint64_t>(bits);
    unsigned value = 0;
    for (int bit = 0; bit < bits; ++bit, ++at) value = value << 1 | ((row[at / 8] >> (7 - at % 8)) & 1U);
    to[x] = static_cast<T>(value);
  }
}

/// One sample of rows in which `step` samples lie side by side.
cv::Mat unpack(const std::vector<std::uint8_t>& packed, const TiffPage& page, PixelType type,
               std::uint64_t step, std::uint64_t sample, const std::string& where) {
  cv::Mat raw = make_raw_section(type, page.height, page.width, where);
  const std::uint64_t row_bytes = bytes_in_row(page, page.width);
  const std::size_t width = pixel_bytes(type);
  for (int y = 0; y < raw.rows; ++y) {
    const std::uint8_t* row = packed.data() + static_cast<std::uint64_t>(y) * row_bytes;
    std::uint8_t* to = raw.ptr(y);
    if (page.bits % 8 == 0) {
      for (int x = 0; x < raw.cols; ++x) {
        std::memcpy(to + static_cast<std::size_t>(x) * width,
                    row + (static_cast<std::uint64_t>(x) * step + sample) * width, width);
      }
    } else if (width == 1) {
      unpack_bits(row, raw.cols, step, sample, page.bits, to);
    } else {
      unpack_bits(row, raw.cols, step, sample, page.bits, reinterpret_cast<std::uint16_t*>(to));
    }
  }
  return raw;
}

std::vector<std::uint8_t> packed_buffer(const TiffPage& page, const std::string& where) {
  try {
    return std::vector<std::uint8_t>(page.height * bytes_in_row(page, page.width));
  } catch (const std::bad_alloc&) {
    throw Error(ErrorKind::resources, fmt::format("{} does not fit in memory", where),
                "close other programs or use a machine with more memory");
  }
}

cv::Mat read_samples(PlaneReader& reader, const TiffPage& page, PixelType type, const std::string& where) {
  const bool direct = page.samples == 1 && page.bits % 8 == 0;
  if (direct) {
    cv::Mat raw = make_raw_section(type, page.height, page.width, where);
    reader.read(0, raw.data);
    return raw;
  }
  const int colours = page.samples >= 3 ? 3 : 1;
  std::vector<std::uint8_t> packed = packed_buffer(page, where);
  if (!is_separate(page)) reader.read(0, packed.data());
  std::array<cv::Mat, 3> channels;
  for (int i = 0; i < colours; ++i) {
    if (is_separate(page)) reader.read(static_cast<std::uint16_t>(i), packed.data());
    const std::uint64_t sample = is_separate(page) ? 0 : static_cast<std::uint64_t>(i);
    channels[static_cast<std::size_t>(i)] = unpack(packed, page, type, samples_in_plane(page), sample, where);
  }
  return colours == 1 ? channels[0] : require_grey(channels, where);
}

/// The library must see the page as we do, or its buffers would not have the sizes we give it.
void require_agreement(TiffHandle& handle, const TiffPage& page, const std::string& where) {
  TIFF* tiff = handle.get();
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::uint16_t bits = 0;
  std::uint16_t samples = 0;
  std::uint16_t planar = 0;
  TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &width);
  TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &height);
  TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &bits);
  TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &samples);
  TIFFGetFieldDefaulted(tiff, TIFFTAG_PLANARCONFIG, &planar);
  const bool same = width == page.width && height == page.height && bits == page.bits &&
                    samples == page.samples && planar == page.planar;
  if (!same) throw_damaged(where, handle);
  const bool rows_fit = TIFFIsTiled(tiff) || TIFFScanlineSize64(tiff) == bytes_in_row(page, page.width);
  if (!rows_fit) refuse(where, "its colour channels are stored at different resolutions");
}

}  // namespace

PixelType tiff_pixel_type(const TiffPage& page, const std::string& where) {
  const auto type = type_of(page.format, page.bits);
  if (!type)
    refuse(where, fmt::format("samples of {} bits (format {}) are not read", page.bits, page.format));
  if (page.samples == 0 || page.samples > 4) refuse(where, fmt::format("it has {} channels", page.samples));
  const bool readable_colours =
      page.photometric <= PHOTOMETRIC_PALETTE ||
      (page.photometric == PHOTOMETRIC_YCBCR && page.compression == COMPRESSION_JPEG);
  if (!readable_colours) refuse(where, fmt::format("its colour model {} is not read", page.photometric));
  if (!TIFFIsCODECConfigured(page.compression)) {
    refuse(where, fmt::format("its compression {} is not read", tiff_compression_name(page.compression)));
  }
  return *type;
}

std::string tiff_compression_name(std::uint16_t compression) {
  switch (compression) {
    case COMPRESSION_NONE: return "uncompressed";
    case COMPRESSION_LZW: return "LZW";
    case COMPRESSION_ADOBE_DEFLATE:
    case COMPRESSION_DEFLATE: return "Deflate";
    case COMPRESSION_PACKBITS: return "PackBits";
    case COMPRESSION_JPEG: return "JPEG";
    case COMPRESSION_ZSTD: return "Zstandard";
    case COMPRESSION_LZMA: return "LZMA";
    case COMPRESSION_WEBP: return "WebP";
    default: return fmt::format("number {}", compression);
  }
}

cv::Mat read_tiff_page(TiffHandle& handle, const TiffPage& page, std::uint64_t file_bytes,
                       const std::string& where) {
  const PixelType type = tiff_pixel_type(page, where);
  const std::uint64_t planes = is_separate(page) ? page.samples : 1;
  require_plausible_section(where, {1, page.height, page.width},
                            page.height * bytes_in_row(page, page.width) * planes, file_bytes);
  if (!TIFFSetSubDirectory(handle.get(), page.offset)) throw_damaged(where, handle);
  if (page.photometric == PHOTOMETRIC_YCBCR) {
    TIFFSetField(handle.get(), TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
  }
  require_agreement(handle, page, where);
  handle.forget();  // oddities of the directory do not make the pixels wrong
  PlaneReader reader(handle, page, file_bytes, where);
  cv::Mat raw = read_samples(reader, page, type, where);
  turn_white_is_zero(page, type, raw);
  return finish_section(type, std::move(raw));
}

void turn_white_is_zero(const TiffPage& page, PixelType type, cv::Mat& raw) {
  if (page.photometric != PHOTOMETRIC_MINISWHITE) return;
  const unsigned white = (1U << std::min<unsigned>(page.bits, 16)) - 1;
  if (type == PixelType::uint8) {
    std::transform(raw.datastart, raw.dataend, raw.data,
                   [&](std::uint8_t value) { return static_cast<std::uint8_t>(white - value); });
  } else if (type == PixelType::uint16) {
    auto* pixels = raw.ptr<std::uint16_t>();
    std::transform(pixels, pixels + raw.total(), pixels,
                   [&](std::uint16_t value) { return static_cast<std::uint16_t>(white - value); });
  }
}

}  // namespace cristae
