#include <algorithm>
#include <limits>
#include <vector>

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/volume/label_sections.h"
#include "core/volume/tiff_writer.h"

namespace cristae {
namespace {

constexpr std::uint32_t kMostInFloat = 16'777'216;  // 2^24: above it floats skip whole numbers

TiffLabelType settled(TiffLabelType wanted, std::uint32_t largest) {
  if (wanted != TiffLabelType::automatic) return wanted;
  return largest <= std::numeric_limits<std::uint16_t>::max() ? TiffLabelType::uint16 : TiffLabelType::uint32;
}

std::uint32_t room(TiffLabelType type) {
  switch (type) {
    case TiffLabelType::uint8: return std::numeric_limits<std::uint8_t>::max();
    case TiffLabelType::uint16: return std::numeric_limits<std::uint16_t>::max();
    case TiffLabelType::float32: return kMostInFloat;
    default: return std::numeric_limits<std::uint32_t>::max();
  }
}

/// OpenCV has no 32-bit unsigned type; the bits of non-negative signed ones are the same.
int depth_of(TiffLabelType type) {
  switch (type) {
    case TiffLabelType::uint8: return CV_8U;
    case TiffLabelType::uint16: return CV_16U;
    case TiffLabelType::float32: return CV_32F;
    default: return CV_32S;
  }
}

}  // namespace

void write_labels_tiff(const std::filesystem::path& path, const LabelSections& labels, std::uint32_t largest,
                       TiffLabelType type, Job& job, TiffMetadata metadata) {
  type = settled(type, largest);
  if (largest > room(type)) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{}: the labels go up to {}, the chosen type holds {}", path.string(), largest,
                            room(type)),
                "write 32 bit, or HDF5");
  }
  TiffStackLayout layout;
  layout.shape = labels.shape;
  layout.bits = type == TiffLabelType::uint8 ? 8 : type == TiffLabelType::uint16 ? 16 : 32;
  layout.format = type == TiffLabelType::float32 ? SAMPLEFORMAT_IEEEFP : SAMPLEFORMAT_UINT;
  layout.voxel_size_nm = labels.voxel_size_nm;
  layout.display_high = std::max<std::uint32_t>(largest, 1);
  layout.metadata = metadata;
  layout.provenance = labels.provenance;
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    TiffStackWriter writer(temporary, layout);
    for (std::int64_t z = 0; z < labels.shape.z; ++z) {
      job.check();
      cv::Mat rows;
      labels.ids(z).convertTo(rows, depth_of(type));
      writer.append(rows.data);
      job.advance(z + 1, labels.shape.z);
    }
    writer.close();
  });
}

}  // namespace cristae
