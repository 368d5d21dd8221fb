#include "core/volume/labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/label_values.h"
#include "core/volume/readers.h"
#include "core/volume/volume_attributes.h"

namespace cristae {
namespace {

constexpr std::int64_t kLookedAtSections = 256;
constexpr std::int64_t kEnoughSections = 8;  // for "instances", which one more section cannot take back
constexpr std::size_t kMostDistinct = std::size_t{1} << 22;

[[noreturn]] void refuse(const std::string& name, const std::string& fact) {
  throw Error(ErrorKind::bad_input, fmt::format("{} cannot be labels: {}", name, fact),
              "give a mask (two values) or instance ids (whole numbers from 0)");
}

bool is_jpeg(const StackInfo& info) {
  return info.format.starts_with("JPEG") || info.layout.find("JPEG") != std::string::npos;
}

/// Half way between the two values of a mask; a mask of one value is all background or all foreground.
double threshold_between(double least, double most) {
  if (least < most) return (least + most) / 2;
  return most > 0 ? most / 2 : 0.5;
}

void settle_meaning(const LabelValues& values, LabelReading reading, LabelStack& labels) {
  const StackInfo& info = labels.stack->info();
  const bool can_be_mask = reading != LabelReading::ids;
  if (values.least() < 0)
    refuse(info.name, fmt::format("it holds values below 0 (down to {:g})", values.least()));
  labels.meaning = LabelMeaning::semantic;
  if (can_be_mask && (values.distinct() <= 2 || is_jpeg(info))) {
    labels.threshold = threshold_between(values.least(), values.most());
  } else if (can_be_mask && values.is_antialiased()) {
    labels.threshold = values.most() / 2;
  } else if (values.has_fractions()) {
    refuse(info.name, fmt::format("it holds fractions ({} values from {:g} to {:g})", values.distinct(),
                                  values.least(), values.most()));
  } else {
    labels.meaning = reading == LabelReading::mask ? LabelMeaning::semantic : LabelMeaning::instances;
    labels.threshold = 0.5;
  }
}

/// Evenly spread over the stack, all of them when they are few.
void look_at_sections(LabelReading reading, LabelStack& labels) {
  const std::int64_t sections = labels.shape().z;
  const std::int64_t looked_at = std::min(sections, kLookedAtSections);
  LabelValues values;
  for (std::int64_t i = 0; i < looked_at; ++i) {
    values.add(labels.stack->section(i * sections / looked_at));
    const bool settled = i + 1 >= kEnoughSections && values.distinct() > 2 && !is_jpeg(labels.stack->info());
    if (values.distinct() > kMostDistinct || (settled && !values.is_antialiased())) break;
  }
  settle_meaning(values, reading, labels);
}

template <typename T>
void copy_ids(const cv::Mat& section, double most, const std::string& name, std::uint32_t* ids) {
  for (int y = 0; y < section.rows; ++y) {
    const T* row = section.ptr<T>(y);
    for (int x = 0; x < section.cols; ++x, ++ids) {
      const auto value = static_cast<double>(row[x]);
      if (!(value >= 0) || value != std::floor(value)) {
        refuse(name, fmt::format("the value {:g} at y {}, x {} is not an id", value, y, x));
      }
      if (value > most) {
        throw Error(
            ErrorKind::bad_input,
            fmt::format("{}: the id {:.0f} at y {}, x {} is above {:.0f}, the largest that is taken here",
                        name, value, y, x, most),
            "number the instances from 1");
      }
      *ids = static_cast<std::uint32_t>(value);
    }
  }
}

/// Whole numbers 0..most. @throws Error{bad_input} for others
void read_ids(const LabelStack& labels, std::int64_t z, double most, std::uint32_t* ids) {
  const cv::Mat section = labels.stack->section(z);
  if (labels.meaning == LabelMeaning::semantic) {
    const cv::Mat mask = section > labels.threshold;
    for (int y = 0; y < mask.rows; ++y) {
      ids = std::transform(mask.ptr(y), mask.ptr(y) + mask.cols, ids,
                           [](std::uint8_t value) { return std::uint32_t{value != 0}; });
    }
    return;
  }
  const std::string name = fmt::format("{}, section {}", labels.stack->info().name, z);
  switch (section.depth()) {
    case CV_8U: return copy_ids<std::uint8_t>(section, most, name, ids);
    case CV_8S: return copy_ids<std::int8_t>(section, most, name, ids);
    case CV_16U: return copy_ids<std::uint16_t>(section, most, name, ids);
    case CV_16S: return copy_ids<std::int16_t>(section, most, name, ids);
    case CV_32S: return copy_ids<std::int32_t>(section, most, name, ids);
    case CV_32F: return copy_ids<float>(section, most, name, ids);
    default: return copy_ids<double>(section, most, name, ids);
  }
}

cv::Mat section_of_ids(const LabelStack& labels, std::int64_t z, double most) {
  const Shape& shape = labels.shape();
  cv::Mat result(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_32S);
  read_ids(labels, z, most, reinterpret_cast<std::uint32_t*>(result.data));
  return result;
}

}  // namespace

cv::Mat LabelStack::mask(std::int64_t z) const {
  const cv::Mat above = stack->section(z) > threshold;
  return above / 255;
}

cv::Mat LabelStack::ids(std::int64_t z) const {
  return section_of_ids(*this, z, std::numeric_limits<std::int32_t>::max());
}

cv::Mat LabelStack::id_bits(std::int64_t z) const {
  return section_of_ids(*this, z, std::numeric_limits<std::uint32_t>::max());
}

LabelStack open_labels(const std::string& reference, const OpenStackOptions& options, LabelReading reading) {
  static const std::vector<std::string> kUsualNames = {"/labels",    "/label",         "/main",
                                                       "/instances", "/exported_data", "/volumes/labels"};
  LabelStack labels;
  labels.stack = open_stack_preferring(reference, options, kUsualNames);
  look_at_sections(reading, labels);
  return labels;
}

void require_same_shape(const StackInfo& stack, const StackInfo& labels) {
  if (stack.shape == labels.shape) return;
  const auto text = [](const Shape& shape) { return fmt::format("{} x {} x {}", shape.z, shape.y, shape.x); };
  throw Error(ErrorKind::bad_input,
              fmt::format("{} is {}, {} is {} (z, y, x)", labels.name, text(labels.shape), stack.name,
                          text(stack.shape)),
              "give labels of the same stack");
}

LabelVolume read_label_volume(const LabelStack& labels) {
  const Shape shape = labels.shape();
  try {
    LabelVolume volume(shape);
    for (std::int64_t z = 0; z < shape.z; ++z) {
      read_ids(labels, z, std::numeric_limits<std::uint32_t>::max(), volume.section(z));
    }
    return volume;
  } catch (const std::bad_alloc&) {
  } catch (const std::length_error&) {
  }
  throw Error(ErrorKind::resources,
              fmt::format("{} is {} x {} x {}: too large to hold in memory at once",
                          labels.stack->info().name, shape.z, shape.y, shape.x),
              "work on a range of sections, as in NAME[0:100]");
}

void write_labels_hdf5(const std::filesystem::path& path, const LabelVolume& labels,
                       std::optional<VoxelSize> voxel_size_nm) {
  constexpr std::int64_t kChunk = 64;
  const Shape shape = labels.shape();
  if (labels.empty()) {
    throw Error(ErrorKind::bad_input, fmt::format("{}: there are no labels to write", path.string()),
                "give labels of at least one voxel");
  }
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    Hdf5File file = Hdf5File::create(temporary);
    const std::array<std::int64_t, 3> extent = {shape.z, shape.y, shape.x};
    file.create_dataset("/labels", PixelType::uint32, extent,
                        {.chunk = {kChunk, kChunk, kChunk}, .deflate = 1});
    // Whole chunks at a time, so that none is packed twice.
    for (std::int64_t z = 0; z < shape.z; z += kChunk) {
      const std::array<std::int64_t, 3> slab_offset = {z, 0, 0};
      const std::array<std::int64_t, 3> slab = {std::min(kChunk, shape.z - z), shape.y, shape.x};
      file.write_block("/labels", slab_offset, slab, labels.section(z));
    }
    set_volume_attributes(file, "/labels", voxel_size_nm);
    file.close();
  });
}

}  // namespace cristae
