#include "core/morphology/morphology.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <span>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/instances/distance_transform.h"
#include "core/morphology/counting_frame.h"
#include "core/morphology/crofton.h"
#include "core/morphology/neighbours.h"
#include "core/morphology/stereology.h"
#include "core/morphology/surface.h"
#include "core/morphology/thinning.h"
#include "core/morphology/tips.h"
#include "core/morphology/topology.h"
#include "core/volume/picture_area.h"

namespace cristae {
namespace {

/// Boxes of more voxels than this are measured one at a time.
constexpr std::int64_t kLargeBox = std::int64_t{32} << 20;

std::string text_of(const Shape& shape) { return fmt::format("{} x {} x {}", shape.z, shape.y, shape.x); }

void require_same_shape(const LabelVolume& labels, const Shape& shape, const std::string& name) {
  if (labels.shape() == shape) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("{} is {}, the labels are {}", name, text_of(shape), text_of(labels.shape())),
              "give data of the same stack");
}

void require_in_field(const Box& box, const Shape& field, const char* name) {
  if (lies_in(box, field)) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("the {} {} does not lie in the field of {}", name, text_of(box), text_of(field)),
              "give first and past-the-last voxels inside it");
}

void require_usable(const LabelVolume& labels, const MorphologyOptions& options) {
  if (options.mask) require_same_shape(labels, options.mask->shape(), options.mask_name);
  if (options.reference_mask)
    require_same_shape(labels, options.reference_mask->shape(), options.reference_name);
  if (options.stack) require_same_shape(labels, options.stack->info().shape, options.stack->info().name);
  if (options.frame) require_in_field(*options.frame, labels.shape(), "counting frame");
  if (options.reference_box) require_in_field(*options.reference_box, labels.shape(), "reference box");
  if (!options.contact_nm) return;
  if (!options.voxel_size_nm) {
    throw Error(ErrorKind::bad_input, "contacts need a distance in nm and the voxel size is unknown",
                "give the voxel size");
  }
  if (options.dimension == MeasureDimension::bodies_3d && options.voxel_size_nm->z > *options.contact_nm) {
    throw Error(ErrorKind::bad_input,
                fmt::format("sections are {:g} nm thick, contacts within {:g} nm cannot be seen across them",
                            options.voxel_size_nm->z, *options.contact_nm),
                "give a contact distance of at least the thickness, or measure profiles");
  }
}

/// Measures all instances of one volume.
class Measurement {
 public:
  Measurement(const LabelVolume& labels, const MorphologyOptions& options)
      : labels_(labels),
        options_(options),
        is_profile_(options.dimension == MeasureDimension::profiles_2d),
        nm_(options.voxel_size_nm.value_or(VoxelSize{1, 1, 1})) {
    if (is_profile_) {
      const auto steps = crofton_steps_in_plane(nm_);
      steps_.assign(steps.begin(), steps.end());
    } else {
      const auto steps = crofton_steps(nm_);
      steps_.assign(steps.begin(), steps.end());
    }
  }

  MeasureTable run(Job& job) {
    const std::int64_t phases = 2 + (has_neighbours() ? 1 : 0) + (options_.stack ? 1 : 0);
    job.phase("find instances", 0, phases);
    table_ = measure_instances(labels_, options_.dimension, options_.voxel_size_nm);
    note_parts();
    job.phase("measure forms", 1, phases);
    measure_each(job);
    if (has_neighbours()) {
      job.phase("measure distances", 2, phases);
      measure_surroundings(job);
    }
    if (options_.stack) {
      job.phase("measure grey values", phases - 1, phases);
      measure_grey_values(job);
    }
    return std::move(table_);
  }

  MeasureTable count_again(MeasureTable table, Job& job) {
    table_ = std::move(table);
    note_parts();
    job.phase("count by the frame");
    auto& instances = table_.instances;
    std::atomic<std::size_t> next = 0;
    parallel_for(available_processors(), [&](std::int64_t, std::int64_t) {
      for (std::size_t i = next++; i < instances.size(); i = next++) {
        const BodyMask body = cut_out(labels_, instances[i].label, instances[i].box(), is_profile_);
        instances[i].is_counted = is_counted(body, *table_.parts.frame, is_profile_);
      }
    });
    return std::move(table_);
  }

 private:
  bool is_physical() const { return options_.voxel_size_nm.has_value(); }
  bool has_neighbours() const {
    return is_physical() && (options_.neighbours || options_.contact_nm || options_.mask);
  }

  void note_parts() {
    MeasuredParts& parts = table_.parts;
    parts.forms = is_profile_ || is_physical();
    parts.centrelines = !is_profile_ && is_physical() && options_.centrelines;
    parts.neighbours = is_physical() && options_.neighbours;
    parts.contact_nm = options_.contact_nm;
    parts.mask = is_physical() && options_.mask != nullptr;
    parts.mask_name = options_.mask_name;
    parts.greys = options_.stack != nullptr;
    parts.ring = options_.ring.value_or(is_physical() ? GreyRing{20, 80} : GreyRing{3, 8});
    parts.spur_factor = options_.spur_factor;
    parts.frame =
        options_.frame ? *options_.frame : inset_frame(labels_.shape(), options_.guard, is_profile_);
    if (options_.reference_mask) parts.reference.name = "mask " + options_.reference_name;
    if (options_.reference_box) parts.reference.name = "box " + text_of(*options_.reference_box);
    note_field(true);
    // A stack of next to nothing but fill has none: it is flat, as masks are.
    constexpr double kLeastPicture = 0.02;
    const auto all = static_cast<double>(labels_.shape().voxels());
    if (options_.stack && static_cast<double>(table_.field_voxels) < kLeastPicture * all) note_field(false);
  }

  /// How much was imaged, and how much of it lies in the reference space.
  void note_field(bool leaves_fill_out) {
    table_.field_voxels = 0;
    table_.parts.reference.voxels = 0;
    table_.parts.reference.voxels_in_frame = 0;
    for (std::int64_t z = 0; z < labels_.shape().z; ++z) {
      const bool has_picture = options_.stack && leaves_fill_out;
      note_section(z, has_picture ? picture_area(options_.stack->section(z)) : cv::Mat());
    }
  }

  /// @param picture  empty: all of it is
  void note_section(std::int64_t z, const cv::Mat& picture) {
    ReferenceSpace& reference = table_.parts.reference;
    for (std::int64_t y = 0; y < labels_.shape().y; ++y) {
      const auto* is_picture = picture.empty() ? nullptr : picture.ptr<std::uint8_t>(static_cast<int>(y));
      for (std::int64_t x = 0; x < labels_.shape().x; ++x) {
        if (is_picture != nullptr && is_picture[x] == 0) continue;
        ++table_.field_voxels;
        if (!is_in_reference(z, y, x)) continue;
        ++reference.voxels;
        if (table_.parts.frame->contains(z, y, x)) ++reference.voxels_in_frame;
      }
    }
  }

  bool is_in_reference(std::int64_t z, std::int64_t y, std::int64_t x) const {
    if (options_.reference_box && !options_.reference_box->contains(z, y, x)) return false;
    return !options_.reference_mask || options_.reference_mask->at(z, y, x) != 0;
  }

  /// Large ones first and alone, then the others in parallel, whoever is free taking the next.
  void measure_each(Job& job) {
    auto& instances = table_.instances;
    surfaces_.resize(has_neighbours() ? instances.size() : 0);
    std::vector<std::size_t> order(instances.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return instances[a].box().voxels() > instances[b].box().voxels();
    });
    std::size_t done = 0;
    const std::size_t step = std::max<std::size_t>(32, order.size() / 50);
    while (done < order.size()) {
      job.check();
      const bool is_large = instances[order[done]].box().voxels() > kLargeBox;
      const std::size_t end = std::min(order.size(), done + (is_large ? 1 : step));
      std::atomic<std::size_t> next = done;
      parallel_for(is_large ? 1 : available_processors(), [&](std::int64_t, std::int64_t) {
        for (std::size_t i = next++; i < end; i = next++) measure_one(order[i]);
      });
      done = end;
      job.advance(static_cast<std::int64_t>(done), static_cast<std::int64_t>(order.size()));
    }
  }

  void measure_one(std::size_t index) {
    InstanceMeasures& instance = table_.instances[index];
    BodyMask body = cut_out(labels_, instance.label, instance.box(), is_profile_);
    instance.is_counted = is_counted(body, *table_.parts.frame, is_profile_);
    if (!instance.touches_border())
      instance.weight = completeness_weight(instance.box(), labels_.shape(), is_profile_);
    count_in_reference(body, instance);
    if (is_profile_) {
      instance.profile_px = measure_profile(body.voxels, {1, 1, 1});
      if (is_physical()) instance.profile_nm = measure_profile(body.voxels, nm_);
    }
    if (!is_physical()) return;
    std::vector<SurfaceVoxel> surface = surface_voxels(body, steps_);
    if (!is_profile_) measure_body(body, surface, instance);
    if (!surfaces_.empty()) surfaces_[index] = SurfaceTree(std::move(surface), nm_);
  }

  void count_in_reference(const BodyMask& body, InstanceMeasures& instance) const {
    if (!options_.reference_box && !options_.reference_mask) {
      instance.voxels_in_reference = instance.voxels;
      return;
    }
    const Shape& shape = body.voxels.shape();
    for (std::int64_t z = 0; z < shape.z; ++z) {
      for (std::int64_t y = 0; y < shape.y; ++y) {
        for (std::int64_t x = 0; x < shape.x; ++x) {
          if (body.voxels.at(z, y, x) != 0 &&
              is_in_reference(z + body.origin[0], y + body.origin[1], x + body.origin[2])) {
            ++instance.voxels_in_reference;
          }
        }
      }
    }
  }

  void measure_body(BodyMask& body, const std::vector<SurfaceVoxel>& surface,
                    InstanceMeasures& instance) const {
    BodyShape shape;
    shape.volume_um3 = *instance.volume_um3;
    double boundary = 0;
    for (const SurfaceVoxel& voxel : surface) boundary += voxel.boundary;
    if (is_large_enough_for_surface(instance.voxels, instance.box())) shape.surface_um2 = boundary * 1e-6;
    shape.surface_in_reference_um2 = surface_in_reference(body, surface) * 1e-6;
    shape.axes = measure_axes(body.voxels, nm_);
    const PatternCounts patterns = count_patterns(body.voxels);
    shape.mesh_volume_um3 = mesh_volume(patterns) * nm_.z * nm_.y * nm_.x * 1e-9;
    shape.euler_number = euler_number(patterns);
    shape.pieces = count_pieces(body.voxels);
    instance.volume_error = cavalieri(section_areas(body.voxels), 1).error;
    shape.cavity_voxels = fill_cavities(body.voxels);
    const std::int64_t without_cavities =
        shape.cavity_voxels == 0 ? shape.euler_number : euler_number(count_patterns(body.voxels));
    shape.loops = shape.pieces - without_cavities;
    instance.body = shape;
    if (options_.centrelines) instance.centreline = measure_centreline_of(body.voxels);
  }

  static std::vector<double> section_areas(const Mask& mask) {
    std::vector<double> areas;
    const std::int64_t plane = mask.shape().y * mask.shape().x;
    for (std::int64_t z = 1; z + 1 < mask.shape().z; ++z)
      areas.push_back(std::accumulate(mask.section(z), mask.section(z) + plane, 0.0));
    return areas;
  }

  CentrelineMeasures measure_centreline_of(const Mask& mask) const {
    const Volume<float> distance = inside_distance(mask, nm_);
    const Mask line = thin_to_centreline(mask, distance, find_tips(mask, distance, nm_));
    Centreline centreline = trace_centreline(line, distance, nm_);
    prune_spurs(centreline, options_.spur_factor);
    smooth_branches(centreline, nm_);
    return measure_centreline(centreline);
  }

  /// Of the pairs of voxels that make up the surface, those whose inner one lies in the reference space and
  /// whose outer one lies in the field: a face of the field is no surface of the body.
  double surface_in_reference(const BodyMask& body, const std::vector<SurfaceVoxel>& surface) const {
    const Shape& shape = labels_.shape();
    double sum = 0;
    for (const SurfaceVoxel& voxel : surface) {
      const std::int64_t z = voxel.position[0], y = voxel.position[1], x = voxel.position[2];
      if (!is_in_reference(z, y, x)) continue;
      const bool is_at_face =
          z == 0 || y == 0 || x == 0 || z + 1 == shape.z || y + 1 == shape.y || x + 1 == shape.x;
      sum += is_at_face ? boundary_in_field(body, z, y, x) : voxel.boundary;
    }
    return sum;
  }

  double boundary_in_field(const BodyMask& body, std::int64_t z, std::int64_t y, std::int64_t x) const {
    const Shape& shape = labels_.shape();
    double sum = 0;
    for (const CroftonStep& step : steps_) {
      const std::int64_t oz = z + step.dz, oy = y + step.dy, ox = x + step.dx;
      if (oz < 0 || oy < 0 || ox < 0 || oz >= shape.z || oy >= shape.y || ox >= shape.x) continue;
      if (body.voxels.at(oz - body.origin[0], oy - body.origin[1], ox - body.origin[2]) == 0)
        sum += step.boundary;
    }
    return sum;
  }

  void measure_surroundings(Job& job) {
    std::vector<NeighbourItem> items(table_.instances.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
      const InstanceMeasures& instance = table_.instances[i];
      items[i].centroid_nm = {instance.centroid[0] * nm_.z, instance.centroid[1] * nm_.y,
                              instance.centroid[2] * nm_.x};
      if (is_profile_) items[i].group = instance.first_section();
      items[i].surface = std::move(surfaces_[i]);
    }
    if (options_.neighbours || options_.contact_nm) {
      const auto measures = measure_neighbours(items, nm_, options_.contact_nm, job);
      for (std::size_t i = 0; i < items.size(); ++i)
        note_neighbour(items[i], measures[i], table_.instances[i]);
    }
    if (!options_.mask) return;
    const auto masks =
        measure_mask_neighbour(items, *options_.mask, nm_, options_.contact_nm, is_profile_, job);
    for (std::size_t i = 0; i < items.size(); ++i) {
      Surroundings& around = table_.instances[i].surroundings;
      if (std::isfinite(masks[i].distance_nm)) around.mask_distance_nm = masks[i].distance_nm;
      if (options_.contact_nm)
        note_contact(items[i], masks[i].contact, around.mask_contact, around.mask_contact_share);
    }
  }

  void note_neighbour(const NeighbourItem& item, const NeighbourMeasures& measures,
                      InstanceMeasures& instance) const {
    Surroundings& around = instance.surroundings;
    around.nearest_centroid_nm = measures.centroid_nm;
    around.nearest_surface_nm = measures.surface_nm;
    if (measures.surface_nm) around.nearest_label = table_.instances[measures.nearest].label;
    if (options_.contact_nm) note_contact(item, measures.contact, around.contact, around.contact_share);
  }

  void note_contact(const NeighbourItem& item, double boundary, std::optional<double>& contact,
                    std::optional<double>& share) const {
    double whole = 0;
    for (const SurfaceVoxel& voxel : item.surface.voxels()) whole += voxel.boundary;
    contact = boundary * (is_profile_ ? 1e-3 : 1e-6);
    share = boundary / whole;
  }

  void measure_grey_values(Job& job) {
    std::vector<GreyItem> items;
    for (const InstanceMeasures& instance : table_.instances)
      items.push_back({instance.label, instance.box()});
    const auto greys = measure_grey(labels_, *options_.stack, items, table_.parts.ring, nm_, job);
    for (std::size_t i = 0; i < items.size(); ++i) table_.instances[i].grey = greys[i];
  }

  const LabelVolume& labels_;
  const MorphologyOptions& options_;
  bool is_profile_;
  VoxelSize nm_;
  std::vector<CroftonStep> steps_;
  MeasureTable table_;
  std::vector<SurfaceTree> surfaces_;
};

}  // namespace

MeasureTable measure_morphology(const LabelVolume& labels, const MorphologyOptions& options, Job& job) {
  require_usable(labels, options);
  return Measurement(labels, options).run(job);
}

MeasureTable count_again(MeasureTable table, const LabelVolume& labels, const MorphologyOptions& options,
                         Job& job) {
  require_usable(labels, options);
  return Measurement(labels, options).count_again(std::move(table), job);
}

}  // namespace cristae
