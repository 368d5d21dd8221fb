#include "core/volume/pixel_type.h"

#include <cstring>
#include <limits>
#include <utility>

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/base/error.h"

namespace cristae {
namespace {

struct TypeFacts {
  std::string_view name;
  std::size_t bytes;
  int raw;      // OpenCV depth of the same width that carries the stored bytes
  int section;  // depth in which the section arrives
};

const TypeFacts& facts(PixelType type) {
  static const TypeFacts table[] = {
      {"uint8", 1, CV_8U, CV_8U},     {"int8", 1, CV_8S, CV_8S},      {"uint16", 2, CV_16U, CV_16U},
      {"int16", 2, CV_16S, CV_16S},   {"uint32", 4, CV_32S, CV_64F},  {"int32", 4, CV_32S, CV_32S},
      {"uint64", 8, CV_64F, CV_64F},  {"int64", 8, CV_64F, CV_64F},   {"float16", 2, CV_16F, CV_32F},
      {"float32", 4, CV_32F, CV_32F}, {"float64", 8, CV_64F, CV_64F},
  };
  return table[static_cast<int>(type)];
}

template <typename T>
cv::Mat as_double(const cv::Mat& raw) {
  cv::Mat result(raw.rows, raw.cols, CV_64F);
  const std::size_t count = raw.total();
  for (std::size_t i = 0; i < count; ++i) {
    T value;
    std::memcpy(&value, raw.data + i * sizeof(T), sizeof(T));
    reinterpret_cast<double*>(result.data)[i] = static_cast<double>(value);
  }
  return result;
}

}  // namespace

std::string_view pixel_type_name(PixelType type) { return facts(type).name; }
std::size_t pixel_bytes(PixelType type) { return facts(type).bytes; }
int section_depth(PixelType type) { return facts(type).section; }

PixelType pixel_type_of(int depth) {
  switch (depth) {
    case CV_8U: return PixelType::uint8;
    case CV_8S: return PixelType::int8;
    case CV_16U: return PixelType::uint16;
    case CV_16S: return PixelType::int16;
    case CV_32S: return PixelType::int32;
    case CV_32F: return PixelType::float32;
    case CV_64F: return PixelType::float64;
    default: return PixelType::float16;
  }
}

cv::Mat make_raw_section(PixelType type, std::int64_t rows, std::int64_t columns, const std::string& name) {
  try {
    return cv::Mat(static_cast<int>(rows), static_cast<int>(columns), facts(type).raw);
  } catch (const std::exception&) {
    throw Error(ErrorKind::resources,
                fmt::format("{}: a section of {} x {} {} does not fit in memory", name, rows, columns,
                            pixel_type_name(type)),
                "close other programs or use a machine with more memory");
  }
}

cv::Mat finish_section(PixelType type, cv::Mat raw) {
  switch (type) {
    case PixelType::uint32: return as_double<std::uint32_t>(raw);
    case PixelType::uint64: return as_double<std::uint64_t>(raw);
    case PixelType::int64: return as_double<std::int64_t>(raw);
    case PixelType::float16: {
      cv::Mat result;
      raw.convertTo(result, CV_32F);
      return result;
    }
    default: return raw;
  }
}

void require_sane_shape(const std::string& name, const Shape& shape) {
  constexpr std::int64_t kSide = std::numeric_limits<std::int32_t>::max();
  constexpr std::int64_t kVoxels = std::int64_t{1} << 60;
  const bool counted = shape.z >= 1 && shape.y >= 1 && shape.x >= 1 && shape.y <= kSide && shape.x <= kSide &&
                       shape.z <= kVoxels / shape.y / shape.x;
  if (counted) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("{} says it is {} x {} x {} (z, y, x), which is not an image", name, shape.z,
                          shape.y, shape.x),
              "check that the file is whole");
}

void require_plausible_section(const std::string& name, const Shape& shape, std::uint64_t packed_bytes,
                               std::uint64_t file_bytes) {
  // Deflate packs at most 1 : 1032; no grey image comes near twice that.
  constexpr std::uint64_t kAlwaysAllowed = std::uint64_t{64} << 20;
  constexpr std::uint64_t kBestRatio = 2048;
  if (packed_bytes <= kAlwaysAllowed || packed_bytes / kBestRatio <= file_bytes) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("{} says a section has {} x {} pixels, but only {} bytes are stored", name, shape.y,
                          shape.x, file_bytes),
              "check that the file is whole");
}

}  // namespace cristae
