#include "core/instances/body_joiner.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/instances/shape_interpolation.h"

namespace cristae {
namespace {

/// Bodies are divided several at a time, so that threads have work.
constexpr std::size_t kBodiesAtATime = 32;

/// A body in its box, one voxel of background around it where the volume goes on.
struct Boxed {
  Volume<std::uint8_t> mask;
  std::array<std::int64_t, 3> corner{};  ///< of the box in the volume, z, y, x
};

void require_limits(const InstanceJoining& options, bool has_voxel_size) {
  const BodyLimits& limits = options.limits;
  if (limits.smallest_um3 < 0 || limits.largest_um3 < 0) {
    throw Error(ErrorKind::bad_input,
                fmt::format("limits of {} and {} um3", limits.smallest_um3, limits.largest_um3),
                "give 0 (no limit) or more");
  }
  if (has_voxel_size) return;
  if (limits.smallest_um3 > 0 || limits.largest_um3 > 0 || options.joining == Joining::watershed) {
    throw Error(ErrorKind::bad_input,
                "the voxel size is not known, but limits in um3 and the watershed need it",
                "give --voxel-size Z,Y,X in nm");
  }
}

/// Size and corner of the box around a body, with a margin of one voxel inside the volume.
std::pair<Shape, std::array<std::int64_t, 3>> extent_of(const BodyRuns& runs, const Shape& shape) {
  constexpr std::int64_t far = std::numeric_limits<std::int64_t>::max();
  std::array<std::int64_t, 3> low{far, far, far};
  std::array<std::int64_t, 3> high{-1, -1, -1};
  for (const auto& [z, run] : runs) {
    low = {std::min(low[0], z), std::min<std::int64_t>(low[1], run.row),
           std::min<std::int64_t>(low[2], run.begin)};
    high = {std::max(high[0], z), std::max<std::int64_t>(high[1], run.row),
            std::max<std::int64_t>(high[2], run.end - 1)};
  }
  const std::array<std::int64_t, 3> last{shape.z - 1, shape.y - 1, shape.x - 1};
  for (std::size_t axis = 0; axis < 3; ++axis) {
    low[axis] = std::max<std::int64_t>(low[axis] - 1, 0);
    high[axis] = std::min(high[axis] + 1, last[axis]);
  }
  return {Shape{high[0] - low[0] + 1, high[1] - low[1] + 1, high[2] - low[2] + 1}, low};
}

Boxed boxed(const BodyRuns& runs, const Shape& shape) {
  const auto [size, corner] = extent_of(runs, shape);
  Boxed box{Volume<std::uint8_t>(size), corner};
  for (const auto& [z, run] : runs) {
    std::uint8_t* first = &box.mask.at(z - box.corner[0], run.row - box.corner[1], run.begin - box.corner[2]);
    std::fill(first, first + (run.end - run.begin), std::uint8_t{1});
  }
  return box;
}

/// Calls piece(begin, end, part) for the stretches of a run that belong to one part.
template <typename Piece>
void for_pieces(const Boxed& box, const Division& division, std::int64_t z, const LabelRun& run,
                const Piece& piece) {
  const Shape& shape = box.mask.shape();
  const std::int64_t row =
      ((z - box.corner[0]) * shape.y + run.row - box.corner[1]) * shape.x - box.corner[2];
  for (std::int32_t x = run.begin; x < run.end;) {
    const std::int32_t part = division.part[static_cast<std::size_t>(row + x)];
    std::int32_t end = x + 1;
    while (end < run.end && division.part[static_cast<std::size_t>(row + end)] == part) ++end;
    piece(x, end, part);
    x = end;
  }
}

/// Adds a run to a body, whose centroid holds sums until all are in.
void add_run(Body& body, std::int64_t z, const LabelRun& run) {
  const std::int64_t length = run.end - run.begin;
  body.voxels += length;
  body.begin = {std::min(body.begin[0], z), std::min<std::int64_t>(body.begin[1], run.row),
                std::min<std::int64_t>(body.begin[2], run.begin)};
  body.end = {std::max(body.end[0], z + 1), std::max<std::int64_t>(body.end[1], run.row + 1),
              std::max<std::int64_t>(body.end[2], run.end)};
  const auto count = static_cast<double>(length);
  body.centroid[0] += count * static_cast<double>(z);
  body.centroid[1] += count * static_cast<double>(run.row);
  body.centroid[2] += count * 0.5 * static_cast<double>(run.begin + run.end - 1);
}

}  // namespace

Joining choose_joining(Joining wanted, const std::optional<VoxelSize>& voxel_size_nm) {
  if (wanted != Joining::automatic) return wanted;
  if (!voxel_size_nm) return Joining::components;
  const double thickness = voxel_size_nm->z / std::sqrt(voxel_size_nm->y * voxel_size_nm->x);
  return thickness > kThickSection ? Joining::linking : Joining::watershed;
}

Connectivity2d profile_connectivity(Connectivity3d connectivity) {
  return connectivity == Connectivity3d::six ? Connectivity2d::four : Connectivity2d::eight;
}

BodyJoiner::BodyJoiner(Shape shape, const InstanceJoining& options, std::optional<VoxelSize> voxel_size_nm)
    : shape_(shape),
      options_(options),
      voxel_size_nm_(voxel_size_nm),
      parent_(1, 0),
      is_supported_(1, 0),
      pixels_(1, 0) {
  options_.joining = choose_joining(options.joining, voxel_size_nm);
  require_limits(options_, voxel_size_nm.has_value());
  if (options_.joining == Joining::linking) linker_.emplace(options_.link);
}

std::uint32_t BodyJoiner::root(std::uint32_t profile) {
  while (parent_[profile] != profile) profile = parent_[profile] = parent_[parent_[profile]];
  return profile;
}

void BodyJoiner::join(std::uint32_t a, std::uint32_t b) {
  a = root(a);
  b = root(b);
  if (a < b) parent_[b] = a;  // the root of a body is its first profile
  if (b < a) parent_[a] = b;
}

std::uint32_t BodyJoiner::number_of(const ProfilePlace& place) const {
  return first_of_section_[static_cast<std::size_t>(place.z)] + place.id;
}

void BodyJoiner::add(const cv::Mat& ids, std::span<const ProfileFacts> facts) {
  if (ids.rows != shape_.y || ids.cols != shape_.x || store_.sections() >= shape_.z) {
    throw Error(ErrorKind::bad_input,
                fmt::format("section {} of {} x {} for a stack of {} x {} x {}", store_.sections(), ids.rows,
                            ids.cols, shape_.z, shape_.y, shape_.x),
                "give every section of the stack once, in order");
  }
  const auto before = static_cast<std::uint32_t>(parent_.size() - 1);
  first_of_section_.push_back(before);
  SectionRuns runs = runs_of(ids);
  std::unordered_map<std::uint32_t, std::uint32_t> numbers;  // given id -> 1.. in order of the first pixel
  for (LabelRun& run : runs) {
    const std::uint32_t given = run.id;
    const auto [entry, is_new] = numbers.try_emplace(given, static_cast<std::uint32_t>(numbers.size()) + 1);
    run.id = entry->second;
    if (is_new) {
      parent_.push_back(before + run.id);
      is_supported_.push_back(facts.empty() || facts[given - 1].is_supported ? 1 : 0);
      pixels_.push_back(0);
    }
    pixels_[before + run.id] += run.end - run.begin;
  }
  if (linker_) join_linked(runs);
  for (LabelRun& run : runs) run.id += before;
  if (!linker_) join_touching(runs);
  last_section_ = linker_ ? SectionRuns() : runs;
  store_.append(std::move(runs));
}

void BodyJoiner::join_touching(const SectionRuns& section) {
  for_touching(last_section_, section, options_.connectivity,
               [this](std::uint32_t a, std::uint32_t b) { join(a, b); });
}

void BodyJoiner::join_linked(const SectionRuns& section) {
  for (const ProfileLink& link : linker_->add(section)) {
    if (link.kind == LinkKind::one_to_one) {
      join(number_of(link.before), number_of(link.here));
    } else {
      split_links_.push_back(link);
    }
  }
}

/// Joins branches to trunks where the options say that they are one mitochondrion.
void BodyJoiner::follow_splits() {
  if (options_.link.link_splits == LinkSplits::never) return;
  using Pair = std::pair<std::uint32_t, std::uint32_t>;
  std::map<Pair, std::pair<int, int>> events;  // splits and merges between two bodies
  const auto pair_of = [this](const ProfileLink& link) -> Pair {
    return std::minmax({root(number_of(link.before)), root(number_of(link.here))});
  };
  std::vector<Pair> pairs;
  for (const ProfileLink& link : split_links_) {
    pairs.push_back(pair_of(link));
    auto& [splits, merges] = events[pairs.back()];
    ++(link.kind == LinkKind::split ? splits : merges);
  }
  for (const Pair& pair : pairs) {
    const auto& [splits, merges] = events[pair];
    if (options_.link.link_splits == LinkSplits::always || (splits > 0 && merges > 0))
      join(pair.first, pair.second);
  }
}

/// Bodies 1.. in order of their first profile.
void BodyJoiner::number_bodies() {
  body_.assign(parent_.size(), 0);
  for (std::uint32_t profile = 1; profile < parent_.size(); ++profile) {
    const std::uint32_t first = root(profile);
    body_[profile] = first == profile ? ++body_count_ : body_[first];
  }
  body_is_supported_.assign(std::size_t{body_count_} + 1, 0);
  for (std::size_t profile = 1; profile < body_.size(); ++profile) {
    if (is_supported_[profile] != 0) body_is_supported_[body_[profile]] = 1;
  }
}

/// For each section the bodies that end in it and are large enough to have two parts.
std::vector<std::vector<std::uint32_t>> BodyJoiner::ending_bodies() const {
  std::vector<std::int64_t> last_z(std::size_t{body_count_} + 1, 0);
  std::vector<std::int64_t> voxels(std::size_t{body_count_} + 1, 0);
  std::size_t section = 0;
  for (std::uint32_t profile = 1; profile < body_.size(); ++profile) {
    while (section + 1 < first_of_section_.size() && first_of_section_[section + 1] < profile) ++section;
    last_z[body_[profile]] = static_cast<std::int64_t>(section);
    voxels[body_[profile]] += pixels_[profile];
  }
  const double voxel_um3 = voxel_size_nm_->volume_um3();
  const double smallest = 2 * options_.division.smallest_part_um3 / voxel_um3;
  std::vector<std::vector<std::uint32_t>> ending(static_cast<std::size_t>(shape_.z));
  for (std::uint32_t body = 1; body <= body_count_; ++body) {
    if (static_cast<double>(voxels[body]) >= smallest)
      ending[static_cast<std::size_t>(last_z[body])].push_back(body);
  }
  return ending;
}

void BodyJoiner::divide(Job& job) {
  is_divided_.assign(std::size_t{body_count_} + 1, 0);
  if (options_.joining != Joining::watershed) return;
  job.phase("separating touching instances");
  const auto ending = ending_bodies();
  std::vector<std::uint8_t> is_wanted(std::size_t{body_count_} + 1, 0);
  for (const auto& bodies : ending) {
    for (const std::uint32_t body : bodies) is_wanted[body] = 1;
  }
  std::unordered_map<std::uint32_t, BodyRuns> open;
  std::vector<std::pair<std::uint32_t, BodyRuns>> ready;
  for (std::int64_t z = 0; z < shape_.z; ++z) {
    job.check();
    for (const LabelRun& run : store_.read(z)) {
      if (is_wanted[body_[run.id]] != 0) open[body_[run.id]].emplace_back(z, run);
    }
    for (const std::uint32_t body : ending[static_cast<std::size_t>(z)]) {
      auto complete = open.extract(body);
      const std::int64_t voxels = extent_of(complete.mapped(), shape_).first.voxels();
      if (voxels * planes_of_section(*voxel_size_nm_) > options_.division.largest_box_voxels) {
        ++result_.left_whole;
      } else {
        ready.emplace_back(body, std::move(complete.mapped()));
      }
    }
    if (ready.size() >= kBodiesAtATime || z + 1 == shape_.z) divide_gathered(ready);
    job.advance(z + 1, shape_.z);
  }
}

void BodyJoiner::divide_gathered(std::vector<std::pair<std::uint32_t, BodyRuns>>& ready) {
  std::vector<Boxed> boxes(ready.size());
  std::vector<Division> divisions(ready.size());
  parallel_for(static_cast<std::int64_t>(ready.size()), [&](std::int64_t begin, std::int64_t end) {
    for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
      boxes[i] = boxed(ready[i].second, shape_);
      divisions[i] = divide_body(boxes[i].mask, *voxel_size_nm_, options_.division);
    }
  });
  for (std::size_t i = 0; i < ready.size(); ++i) {
    const Division& division = divisions[i];
    if (division.count < 2) continue;
    const auto before = static_cast<std::uint32_t>(body_is_supported_.size()) - 1;
    body_is_supported_.resize(body_is_supported_.size() + static_cast<std::size_t>(division.count), 0);
    is_divided_[ready[i].first] = 1;
    result_.cuts += division.count - 1;
    for (const auto& entry : ready[i].second) {
      const LabelRun& run = entry.second;
      SectionRuns& section = part_runs_[entry.first];
      for_pieces(boxes[i], division, entry.first, run,
                 [&](std::int32_t begin, std::int32_t end, std::int32_t part) {
                   const std::uint32_t id = before + static_cast<std::uint32_t>(part);
                   section.push_back({run.row, begin, end, id});
                   if (is_supported_[run.id] != 0) body_is_supported_[id] = 1;
                 });
    }
  }
  ready.clear();
}

/// Section z with the numbers of bodies and parts, before any is removed.
SectionRuns BodyJoiner::body_runs(std::int64_t z) const {
  SectionRuns runs = store_.read(z);
  std::erase_if(runs, [this](const LabelRun& run) { return is_divided_[body_[run.id]] != 0; });
  for (LabelRun& run : runs) run.id = body_[run.id];
  const auto parts = part_runs_.find(z);
  if (parts == part_runs_.end()) return runs;
  runs.insert(runs.end(), parts->second.begin(), parts->second.end());
  std::sort(runs.begin(), runs.end(), [](const LabelRun& a, const LabelRun& b) {
    return a.row != b.row ? a.row < b.row : a.begin < b.begin;
  });
  return runs;
}

/// The table of all bodies and parts in order of their first voxel; `order` gets their numbers.
std::vector<Body> BodyJoiner::measure(std::vector<std::uint32_t>& order, Job& job) const {
  job.phase("measuring instances");
  std::vector<std::int64_t> position(body_is_supported_.size(), -1);
  std::vector<std::int64_t> in_section(body_is_supported_.size(), 0);
  std::vector<Body> bodies;
  for (std::int64_t z = 0; z < shape_.z; ++z) {
    job.check();
    std::vector<std::uint32_t> seen;
    for (const LabelRun& run : body_runs(z)) {
      if (position[run.id] < 0) {
        position[run.id] = static_cast<std::int64_t>(bodies.size());
        order.push_back(run.id);
        bodies.push_back({0, {z, run.row, run.begin}, {}, {}, 0});
      }
      if (in_section[run.id] == 0) seen.push_back(run.id);
      in_section[run.id] += run.end - run.begin;
      add_run(bodies[static_cast<std::size_t>(position[run.id])], z, run);
    }
    for (const std::uint32_t id : seen) {
      Body& body = bodies[static_cast<std::size_t>(position[id])];
      body.largest_section = std::max(body.largest_section, std::exchange(in_section[id], 0));
    }
    job.advance(z + 1, shape_.z);
  }
  for (Body& body : bodies) {
    for (double& sum : body.centroid) sum /= static_cast<double>(body.voxels);
  }
  return bodies;
}

/// Numbers those that stay 1..n and counts the others.
void BodyJoiner::keep_wanted(const std::vector<Body>& bodies, const std::vector<std::uint32_t>& order) {
  const double voxel_um3 = voxel_size_nm_ ? voxel_size_nm_->volume_um3() : 0;
  final_id_.assign(body_is_supported_.size(), 0);
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    const double um3 = static_cast<double>(bodies[i].voxels) * voxel_um3;
    const BodyLimits& limits = options_.limits;
    if (static_cast<double>(bodies[i].largest_section) < options_.smallest_section_px ||
        um3 < limits.smallest_um3) {
      ++result_.removed_small;
    } else if (limits.largest_um3 > 0 && um3 > limits.largest_um3) {
      ++result_.removed_large;
    } else if (body_is_supported_[order[i]] == 0) {
      ++result_.removed_unsupported;
    } else {
      result_.bodies.push_back(bodies[i]);
      final_id_[order[i]] = static_cast<std::uint32_t>(result_.bodies.size());
    }
  }
}

void BodyJoiner::report_splits() {
  for (const ProfileLink& link : split_links_) {
    const bool is_split = link.kind == LinkKind::split;
    const std::uint32_t trunk = final_id_[body_[number_of(is_split ? link.before : link.here)]];
    const std::uint32_t branch = final_id_[body_[number_of(is_split ? link.here : link.before)]];
    if (trunk != 0 && branch != 0)
      result_.splits.push_back({link.kind, link.here.z, trunk, branch, link.likeness});
  }
}

const JoinedBodies& BodyJoiner::finish(Job& job) {
  if (store_.sections() != shape_.z) {
    throw Error(ErrorKind::internal, fmt::format("{} of {} sections were given", store_.sections(), shape_.z),
                "give every section before finishing");
  }
  follow_splits();
  number_bodies();
  divide(job);
  std::vector<std::uint32_t> order;
  const std::vector<Body> bodies = measure(order, job);
  keep_wanted(bodies, order);
  report_splits();
  return result_;
}

cv::Mat BodyJoiner::section(std::int64_t z) const {
  cv::Mat ids = cv::Mat::zeros(static_cast<int>(shape_.y), static_cast<int>(shape_.x), CV_32S);
  for (const LabelRun& run : body_runs(z)) {
    auto* row = ids.ptr<std::int32_t>(run.row);
    std::fill(row + run.begin, row + run.end, static_cast<std::int32_t>(final_id_[run.id]));
  }
  return ids;
}

LabelVolume BodyJoiner::volume() const {
  LabelVolume labels(shape_);
  for (std::int64_t z = 0; z < shape_.z; ++z) {
    std::uint32_t* section = labels.section(z);
    for (const LabelRun& run : body_runs(z)) {
      std::uint32_t* row = section + run.row * shape_.x;
      std::fill(row + run.begin, row + run.end, final_id_[run.id]);
    }
  }
  return labels;
}

}  // namespace cristae
