#include "core/instances/drawn_shapes.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

#include <opencv2/imgproc.hpp>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/instances/components.h"
#include "core/instances/corrections.h"
#include "core/instances/relabel.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/stack_reference.h"
#include "core/volume/volume_attributes.h"

namespace cristae {
namespace {

constexpr const char* kLabels = "/labels";
constexpr const char* kBackground = "/background";
constexpr std::int64_t kChunk = 256;

/// Each id of a section as a shape. @param ids  CV_32S, is numbered anew
void add_shapes(cv::Mat ids, std::int64_t z, PointKind kind, DrawnShapes& shapes) {
  number_by_first_pixel(ids);
  const std::vector<cv::Rect> boxes = bounding_boxes(ids);
  for (std::size_t id = 1; id < boxes.size(); ++id)
    shapes.push_back({z, kind, {boxes[id], ids(boxes[id]) == static_cast<double>(id)}});
}

/// Components of a mask as shapes.
void add_components(const cv::Mat& mask, std::int64_t z, PointKind kind, DrawnShapes& shapes) {
  add_shapes(find_components(mask).ids, z, kind, shapes);
}

/// The ids that the instance of a stroke bears after the corrections that follow.
std::set<std::int64_t> ids_afterwards(const std::vector<Correction>& corrections, std::size_t stroke) {
  std::set<std::int64_t> ids = {corrections[stroke].instance};
  for (std::size_t later = stroke + 1; later < corrections.size(); ++later) {
    const Correction& correction = corrections[later];
    if (correction.kind == CorrectionKind::merge && ids.erase(correction.other) > 0)
      ids.insert(correction.instance);
    if (correction.kind != CorrectionKind::split || !ids.contains(correction.instance)) continue;
    for (const SplitSeed& seed : correction.seeds) ids.insert(seed.id);
  }
  return ids;
}

/// What strokes of one section speak of.
struct Touched {
  std::set<std::int64_t> ids;               ///< as they are now
  std::vector<const BrushStroke*> erasers;  ///< in their order
};

std::map<std::int64_t, Touched> touched_sections(const std::vector<Correction>& corrections) {
  std::map<std::int64_t, Touched> sections;
  for (std::size_t step = 0; step < corrections.size(); ++step) {
    const Correction& correction = corrections[step];
    if (!is_by_brush(correction.kind)) continue;
    Touched& section = sections[correction.stroke.z];
    section.ids.merge(ids_afterwards(corrections, step));
    if (correction.kind == CorrectionKind::erase) section.erasers.push_back(&correction.stroke);
  }
  return sections;
}

cv::Mat pixels_of(const cv::Mat& ids, const std::set<std::int64_t>& wanted) {
  cv::Mat kept = cv::Mat::zeros(ids.size(), CV_32S);
  for (const std::int64_t id : wanted) {
    const cv::Mat of_id = ids == static_cast<double>(id);
    ids.copyTo(kept, of_id);
  }
  return kept;
}

cv::Mat under(const std::vector<const BrushStroke*>& strokes, const cv::Size& section) {
  cv::Mat covered = cv::Mat::zeros(section, CV_8U);
  for (const BrushStroke* stroke : strokes) {
    const SectionArea area = area_of(*stroke, section);
    covered(area.box).setTo(255, area.mask);
  }
  return covered;
}

/// Whether a file says, beside the mitochondria, where none are.
bool has_background(const std::filesystem::path& file) {
  return std::filesystem::is_regular_file(file) && Hdf5File::is_hdf5(file) &&
         Hdf5File::open(file).contains(kBackground);
}

void write_section(Hdf5File& file, const char* dataset, std::int64_t z, const cv::Mat& values) {
  const std::array<std::int64_t, 3> offset = {z, 0, 0};
  const std::array<std::int64_t, 3> extent = {1, values.rows, values.cols};
  if (values.type() == CV_8U) {
    file.write_block(dataset, offset, extent, values.ptr<std::uint8_t>());
  } else {
    file.write_block(dataset, offset, extent, values.ptr<std::int32_t>());
  }
}

}  // namespace

DrawnShapes shapes_drawn_by(const std::vector<Correction>& corrections, const LabelStack& labels,
                            const std::vector<std::uint32_t>& rejected, Job& job) {
  DrawnShapes shapes;
  const LabelStack now = corrected_labels(labels, corrections);
  for (auto& [z, touched] : touched_sections(corrections)) {
    job.check();
    if (z < 0 || z >= labels.shape().z) continue;
    for (const std::uint32_t id : rejected) touched.ids.erase(id);
    const cv::Mat ids = now.ids(z);
    add_shapes(pixels_of(ids, touched.ids), z, PointKind::mito, shapes);
    if (touched.erasers.empty()) continue;
    const cv::Mat erased = under(touched.erasers, ids.size()) & (ids == 0) & (labels.ids(z) != 0);
    add_components(erased, z, PointKind::not_mito, shapes);
  }
  return shapes;
}

DrawnShapes shapes_of_labels(const LabelStack& labels, Job& job) {
  DrawnShapes shapes;
  const std::int64_t sections = labels.shape().z;
  for (std::int64_t z = 0; z < sections; ++z) {
    job.check();
    if (labels.meaning == LabelMeaning::semantic) {
      add_components(labels.mask(z), z, PointKind::mito, shapes);
    } else {
      add_shapes(labels.ids(z), z, PointKind::mito, shapes);
    }
    job.advance(z + 1, sections);
  }
  return shapes;
}

void write_drawn_shapes(const std::filesystem::path& path, const DrawnShapes& shapes, const Shape& stack,
                        const std::optional<VoxelSize>& voxel_size_nm) {
  std::map<std::int64_t, std::vector<const DrawnShape*>> sections;
  for (const DrawnShape& shape : shapes) sections[shape.z].push_back(&shape);
  const cv::Size size(static_cast<int>(stack.x), static_cast<int>(stack.y));
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    Hdf5File file = Hdf5File::create(temporary);
    const std::array<std::int64_t, 3> extent = {stack.z, stack.y, stack.x};
    const DatasetStorage storage{{1, std::min(kChunk, stack.y), std::min(kChunk, stack.x)}, 1};
    file.create_dataset(kLabels, PixelType::uint32, extent, storage);
    file.create_dataset(kBackground, PixelType::uint8, extent, storage);
    std::int32_t id = 0;
    for (const auto& [z, drawn] : sections) {
      cv::Mat ids = cv::Mat::zeros(size, CV_32S);
      cv::Mat background = cv::Mat::zeros(size, CV_8U);
      for (const DrawnShape* shape : drawn) {
        if (shape->kind == PointKind::mito) {
          ids(shape->area.box).setTo(++id, shape->area.mask);
        } else {
          background(shape->area.box).setTo(1, shape->area.mask);
        }
      }
      write_section(file, kLabels, z, ids);
      write_section(file, kBackground, z, background);
    }
    set_volume_attributes(file, kLabels, voxel_size_nm);
    set_volume_attributes(file, kBackground, voxel_size_nm);
    file.close();
  });
}

DrawnShapes read_drawn_shapes(const std::string& reference, const StackInfo& stack, Job& job) {
  const std::filesystem::path file = parse_stack_reference(reference).path;
  const bool is_ours = has_background(file);
  const LabelStack labels = open_labels(reference, {}, is_ours ? LabelReading::ids : LabelReading::automatic);
  require_same_shape(stack, labels.stack->info());
  DrawnShapes shapes = shapes_of_labels(labels, job);
  if (is_ours) {
    const LabelStack none{open_stack(file.string() + ":" + kBackground), LabelMeaning::semantic};
    require_same_shape(stack, none.stack->info());
    for (std::int64_t z = 0; z < none.shape().z; ++z) {
      job.check();
      add_components(none.mask(z), z, PointKind::not_mito, shapes);
    }
  }
  if (shapes.empty() && !is_ours) {
    throw Error(ErrorKind::bad_input, reference + ": nothing is drawn in it",
                "give labels in which some mitochondria are drawn, or leave it out");
  }
  return shapes;
}

}  // namespace cristae
