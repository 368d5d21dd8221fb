#include "core/morphology/instance_measures.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace cristae {
namespace {

/// Sums of one instance while the volume is scanned. Positions are summed in integers: exact, and the same
/// in any order.
struct Sums {
  std::uint32_t label = 0;
  std::int64_t voxels = 0;
  std::array<std::int64_t, 3> position{};
  std::array<std::int64_t, 3> begin{};
  std::array<std::int64_t, 3> end{};
  std::int64_t sections = 0;
  std::int64_t last_section = -1;

  void add_run(std::int64_t z, std::int64_t y, std::int64_t x_begin, std::int64_t x_end) {
    const std::int64_t length = x_end - x_begin;
    const std::array<std::int64_t, 3> low{z, y, x_begin};
    const std::array<std::int64_t, 3> high{z + 1, y + 1, x_end};
    for (std::size_t axis = 0; axis < 3; ++axis) {
      begin[axis] = voxels == 0 ? low[axis] : std::min(begin[axis], low[axis]);
      end[axis] = voxels == 0 ? high[axis] : std::max(end[axis], high[axis]);
    }
    position[0] += z * length;
    position[1] += y * length;
    position[2] += (x_begin + x_end - 1) * length / 2;  // the product is even: one factor is
    voxels += length;
    if (z != last_section) ++sections;
    last_section = z;
  }
};

/// Position of an instance's sums; ids are mostly 1..n, so small ones are looked up in an array.
class SumsById {
 public:
  Sums& operator[](std::uint32_t id) {
    if (id == last_id_) return sums_[last_];
    std::size_t& slot = id < kDense ? dense(id) : sparse_[id];
    if (slot == 0) {
      sums_.push_back({});
      sums_.back().label = id;
      slot = sums_.size();
    }
    last_id_ = id;
    last_ = slot - 1;
    return sums_[last_];
  }
  std::vector<Sums> sorted() {
    std::sort(sums_.begin(), sums_.end(), [](const Sums& a, const Sums& b) {
      return std::pair(a.label, a.begin[0]) < std::pair(b.label, b.begin[0]);
    });
    return std::move(sums_);
  }
  /// Forgets where the sums are, so that an id begins anew.
  void start_anew() {
    for (; live_ < sums_.size(); ++live_) {
      if (sums_[live_].label < kDense) dense_[sums_[live_].label] = 0;
    }
    sparse_.clear();
    last_id_ = 0;
  }

 private:
  static constexpr std::uint32_t kDense = 1U << 24;

  std::size_t& dense(std::uint32_t id) {
    if (id >= dense_.size()) dense_.resize(std::max<std::size_t>(std::size_t{id} + 1, dense_.size() * 2), 0);
    return dense_[id];
  }

  std::vector<Sums> sums_;
  std::vector<std::size_t> dense_;  ///< position + 1; 0 = none yet
  std::unordered_map<std::uint32_t, std::size_t> sparse_;
  std::uint32_t last_id_ = 0;
  std::size_t last_ = 0;
  std::size_t live_ = 0;  ///< sums before this one are forgotten
};

std::vector<Sums> scan(const LabelVolume& labels, MeasureDimension dimension) {
  SumsById sums;
  const Shape& shape = labels.shape();
  for (std::int64_t z = 0; z < shape.z; ++z) {
    if (dimension == MeasureDimension::profiles_2d) sums.start_anew();
    for (std::int64_t y = 0; y < shape.y; ++y) {
      const std::uint32_t* row = labels.section(z) + y * shape.x;
      for (std::int64_t x = 0; x < shape.x;) {
        const std::int64_t begin = x;
        const std::uint32_t id = row[x];
        while (x < shape.x && row[x] == id) ++x;
        if (id != 0) sums[id].add_run(z, y, begin, x);
      }
    }
  }
  return sums.sorted();
}

double disc_diameter(double area) { return 2 * std::sqrt(area / std::numbers::pi); }
double ball_diameter(double volume) { return std::cbrt(6 * volume / std::numbers::pi); }

InstanceMeasures measures_of(const Sums& sums, const MeasureTable& table) {
  InstanceMeasures measures;
  const auto voxels = static_cast<double>(sums.voxels);
  const bool is_body = table.dimension == MeasureDimension::bodies_3d;
  measures.label = sums.label;
  measures.voxels = sums.voxels;
  measures.begin = sums.begin;
  measures.end = sums.end;
  measures.sections = sums.sections;
  const std::array<std::int64_t, 3> extent{table.shape.z, table.shape.y, table.shape.x};
  for (std::size_t axis = 0; axis < 3; ++axis) {
    measures.centroid[axis] = static_cast<double>(sums.position[axis]) / voxels;
    const bool cuts = axis > 0 || is_body;
    measures.touches[2 * axis] = cuts && sums.begin[axis] == 0;
    measures.touches[2 * axis + 1] = cuts && sums.end[axis] == extent[axis];
  }
  measures.equivalent_diameter_px = is_body ? ball_diameter(voxels) : disc_diameter(voxels);
  if (!table.voxel_size_nm) return measures;
  const VoxelSize& nm = *table.voxel_size_nm;
  if (is_body) {
    measures.volume_um3 = voxels * nm.z * nm.y * nm.x * 1e-9;
    measures.equivalent_diameter_nm = ball_diameter(voxels * nm.z * nm.y * nm.x);
  } else {
    measures.area_um2 = voxels * nm.y * nm.x * 1e-6;
    measures.equivalent_diameter_nm = disc_diameter(voxels * nm.y * nm.x);
  }
  return measures;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

}  // namespace

bool InstanceMeasures::touches_border() const {
  return std::any_of(touches.begin(), touches.end(), [](bool touch) { return touch; });
}

MeasureDimension dimension_of(const LabelVolume& labels) {
  std::unordered_map<std::uint32_t, std::int64_t> section_of;
  const std::int64_t per_section = labels.shape().y * labels.shape().x;
  for (std::int64_t z = 0; z < labels.shape().z; ++z) {
    std::uint32_t last = 0;
    for (const auto* id = labels.section(z); id != labels.section(z) + per_section; ++id) {
      if (*id == last || *id == 0) continue;
      last = *id;
      if (section_of.try_emplace(last, z).first->second != z) return MeasureDimension::bodies_3d;
    }
  }
  return MeasureDimension::profiles_2d;
}

MeasureTable measure_instances(const LabelVolume& labels, MeasureDimension dimension,
                               std::optional<VoxelSize> voxel_size_nm) {
  MeasureTable table{dimension, voxel_size_nm, labels.shape(), labels.shape().voxels(), {}, {}};
  for (const Sums& sums : scan(labels, dimension)) table.instances.push_back(measures_of(sums, table));
  return table;
}

MeasureSummary summarise(const MeasureTable& table) {
  MeasureSummary summary;
  summary.count = static_cast<std::int64_t>(table.instances.size());
  std::vector<double> complete;
  for (const InstanceMeasures& instance : table.instances) {
    summary.voxels += instance.voxels;
    if (!instance.touches_border()) complete.push_back(static_cast<double>(instance.voxels));
  }
  summary.complete = static_cast<std::int64_t>(complete.size());
  if (table.field_voxels > 0) {
    summary.field_fraction = static_cast<double>(summary.voxels) / static_cast<double>(table.field_voxels);
  }
  if (!complete.empty()) {
    double sum = 0;
    for (const double voxels : complete) sum += voxels;
    summary.mean_voxels = sum / static_cast<double>(complete.size());
    summary.median_voxels = median(complete);
  }
  if (!table.voxel_size_nm) return summary;
  const VoxelSize& nm = *table.voxel_size_nm;
  const double voxel =
      table.dimension == MeasureDimension::bodies_3d ? nm.z * nm.y * nm.x * 1e-9 : nm.y * nm.x * 1e-6;
  summary.total_size = static_cast<double>(summary.voxels) * voxel;
  if (summary.mean_voxels) summary.mean_size = *summary.mean_voxels * voxel;
  if (summary.median_voxels) summary.median_size = *summary.median_voxels * voxel;
  return summary;
}

}  // namespace cristae
