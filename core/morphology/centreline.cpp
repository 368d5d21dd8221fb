#include "core/morphology/centreline.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace cristae {
namespace {

using Position = std::array<double, 3>;

double distance_between(const Position& a, const Position& b) {
  return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// The voxels of a thinned body and who touches whom.
class VoxelGraph {
 public:
  VoxelGraph(const Mask& line, const Volume<float>& distance, const VoxelSize& nm) {
    std::unordered_map<std::size_t, std::size_t> number;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (line.data()[i] == 0) continue;
      number[i] = points.size();
      points.push_back({position_of(i, line.shape(), nm), distance.data()[i]});
    }
    neighbours.resize(points.size());
    for (const auto& [voxel, index] : number) add_neighbours(number, voxel, index, line.shape());
  }

  std::vector<CentrelinePoint> points;
  std::vector<std::vector<std::size_t>> neighbours;

 private:
  static Position position_of(std::size_t index, const Shape& shape, const VoxelSize& nm) {
    const auto i = static_cast<std::int64_t>(index);
    return {static_cast<double>(i / (shape.y * shape.x)) * nm.z,
            static_cast<double>(i / shape.x % shape.y) * nm.y, static_cast<double>(i % shape.x) * nm.x};
  }

  void add_neighbours(const std::unordered_map<std::size_t, std::size_t>& number, std::size_t voxel,
                      std::size_t index, const Shape& shape) {
    for (std::ptrdiff_t code = 0; code < 27; ++code) {
      const std::ptrdiff_t step =
          ((code / 9 - 1) * shape.y + code / 3 % 3 - 1) * shape.x + code % 3 - 1;  // the margin is empty
      const auto found = number.find(voxel + static_cast<std::size_t>(step));
      if (step != 0 && found != number.end()) neighbours[index].push_back(found->second);
    }
    std::sort(neighbours[index].begin(), neighbours[index].end());
  }
};

/// Walks a voxel graph into nodes and branches.
class Tracer {
 public:
  explicit Tracer(const VoxelGraph& graph)
      : graph_(graph), node_of_(graph.points.size(), kNone), is_walked_(graph.points.size(), false) {}

  Centreline run() {
    for (std::size_t i = 0; i < graph_.points.size(); ++i) {
      if (node_of_[i] == kNone && graph_.neighbours[i].size() != 2) make_node(i);
    }
    for (std::size_t i = 0; i < graph_.points.size(); ++i) {
      if (node_of_[i] != kNone) walk_from(i);
    }
    for (std::size_t i = 0; i < graph_.points.size(); ++i) {
      if (node_of_[i] != kNone || is_walked_[i]) continue;
      make_node(i);  // a ring
      walk_from(i);
    }
    return std::move(result_);
  }

 private:
  static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

  bool is_junction(std::size_t voxel) const { return graph_.neighbours[voxel].size() > 2; }

  /// An end, a lone voxel, or the junction voxels that hang together with this one; their middle is the node.
  void make_node(std::size_t voxel) {
    std::vector<std::size_t> members{voxel};
    node_of_[voxel] = result_.nodes.size();
    for (std::size_t k = 0; k < members.size() && is_junction(voxel); ++k) {
      for (const std::size_t next : graph_.neighbours[members[k]]) {
        if (node_of_[next] != kNone || !is_junction(next)) continue;
        node_of_[next] = result_.nodes.size();
        members.push_back(next);
      }
    }
    CentrelineNode node;
    for (const std::size_t member : members) {
      const CentrelinePoint& point = graph_.points[member];
      for (std::size_t axis = 0; axis < 3; ++axis)
        node.point.position_nm[axis] += point.position_nm[axis] / static_cast<double>(members.size());
      node.point.radius_nm = std::max(node.point.radius_nm, point.radius_nm);
    }
    result_.nodes.push_back(node);
  }

  void walk_from(std::size_t start) {
    for (const std::size_t first : graph_.neighbours[start]) {
      if (node_of_[first] != kNone) {
        if (node_of_[first] != node_of_[start] && start < first) add_branch(start, {}, first);
      } else if (!is_walked_[first]) {
        walk(start, first);
      }
    }
  }

  void walk(std::size_t start, std::size_t first) {
    std::vector<std::size_t> way;
    std::size_t before = start;
    std::size_t here = first;
    while (node_of_[here] == kNone) {
      way.push_back(here);
      is_walked_[here] = true;
      const auto& beside = graph_.neighbours[here];
      const std::size_t next = beside[0] == before ? beside[1] : beside[0];
      before = here;
      here = next;
    }
    add_branch(start, way, here);
  }

  void add_branch(std::size_t start, const std::vector<std::size_t>& way, std::size_t end) {
    CentrelineBranch branch{node_of_[start], node_of_[end], {}};
    branch.points.push_back(result_.nodes[branch.from].point);
    for (const std::size_t voxel : way) branch.points.push_back(graph_.points[voxel]);
    branch.points.push_back(result_.nodes[branch.to].point);
    ++result_.nodes[branch.from].degree;
    ++result_.nodes[branch.to].degree;
    result_.branches.push_back(std::move(branch));
  }

  const VoxelGraph& graph_;
  std::vector<std::size_t> node_of_;
  std::vector<bool> is_walked_;
  Centreline result_;
};

/// Way from the first point to each.
std::vector<double> arc_lengths(const std::vector<CentrelinePoint>& points) {
  std::vector<double> arc(points.size(), 0);
  for (std::size_t i = 1; i < points.size(); ++i)
    arc[i] = arc[i - 1] + distance_between(points[i - 1].position_nm, points[i].position_nm);
  return arc;
}

/// A branch continued beyond its ends, so that smoothing does not shorten it there: mirrored at the end
/// point, or going round for a ring.
class ContinuedBranch {
 public:
  explicit ContinuedBranch(const CentrelineBranch& branch)
      : points_(branch.points), arc_(arc_lengths(points_)), is_ring_(branch.from == branch.to) {}

  std::ptrdiff_t size() const { return static_cast<std::ptrdiff_t>(points_.size()); }
  double total() const { return arc_.back(); }

  double arc(std::ptrdiff_t i) const {
    const std::ptrdiff_t last = size() - 1;
    if (i < 0) return is_ring_ ? arc_[at(i + last)] - total() : -arc_[at(-i)];
    if (i > last) return is_ring_ ? arc_[at(i - last)] + total() : 2 * total() - arc_[at(2 * last - i)];
    return arc_[at(i)];
  }

  Position position(std::ptrdiff_t i) const {
    const std::ptrdiff_t last = size() - 1;
    if (i >= 0 && i <= last) return points_[at(i)].position_nm;
    if (is_ring_) return points_[at(i < 0 ? i + last : i - last)].position_nm;
    const Position& end = points_[at(i < 0 ? 0 : last)].position_nm;
    const Position& mirrored = points_[at(i < 0 ? -i : 2 * last - i)].position_nm;
    return {2 * end[0] - mirrored[0], 2 * end[1] - mirrored[1], 2 * end[2] - mirrored[2]};
  }

 private:
  static std::size_t at(std::ptrdiff_t i) { return static_cast<std::size_t>(i); }

  const std::vector<CentrelinePoint>& points_;
  std::vector<double> arc_;
  bool is_ring_;
};

/// Mean of the line around point i with Gaussian weights along it.
Position smoothed(const ContinuedBranch& line, std::ptrdiff_t i, double sigma) {
  Position sum{};
  double weights = 0;
  const std::ptrdiff_t last = line.size() - 1;
  const double middle = line.arc(i);
  const auto add = [&](std::ptrdiff_t k) {
    const double away = (line.arc(k) - middle) / sigma;
    const double step = (line.arc(k + (k < 2 * last ? 1 : 0)) - line.arc(k - (k > -last ? 1 : 0))) / 2;
    const double weight = step * std::exp(-away * away / 2);
    const Position position = line.position(k);
    for (std::size_t axis = 0; axis < 3; ++axis) sum[axis] += weight * position[axis];
    weights += weight;
    return std::abs(away) < 3;
  };
  for (std::ptrdiff_t k = i; k <= 2 * last && add(k); ++k) {
  }
  for (std::ptrdiff_t k = i - 1; k >= -last && add(k); --k) {
  }
  for (double& coordinate : sum) coordinate /= weights;
  return sum;
}

void smooth(CentrelineBranch& branch, const VoxelSize& nm) {
  if (branch.points.size() < 3) return;
  const ContinuedBranch line(branch);
  const double step = line.total() / static_cast<double>(branch.points.size() - 1);
  const double sigma = std::max({nm.z, nm.y, nm.x, 2 * step});
  std::vector<CentrelinePoint> points = branch.points;
  for (std::size_t i = 0; i < points.size(); ++i)
    points[i].position_nm = smoothed(line, static_cast<std::ptrdiff_t>(i), sigma);
  branch.points = std::move(points);
}

/// The branch that ends (or begins) here and is shorter than allowed, the shortest one.
std::size_t shortest_spur(const Centreline& line, double factor) {
  std::size_t shortest = line.branches.size();
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < line.branches.size(); ++i) {
    const CentrelineBranch& branch = line.branches[i];
    const CentrelineNode& a = line.nodes[branch.from];
    const CentrelineNode& b = line.nodes[branch.to];
    if (std::min(a.degree, b.degree) != 1 || std::max(a.degree, b.degree) < 3) continue;
    const double radius = (a.degree == 1 ? b : a).point.radius_nm;
    const double reach = distance_between(a.point.position_nm, b.point.position_nm);
    if (reach >= (1 + factor) * radius || reach >= least) continue;
    least = reach;
    shortest = i;
  }
  return shortest;
}

void turn_round(CentrelineBranch& branch) {
  std::swap(branch.from, branch.to);
  std::reverse(branch.points.begin(), branch.points.end());
}

/// Joins the two branches that meet at a node of degree 2.
void join_at(Centreline& line, std::size_t node) {
  std::vector<std::size_t> here;
  for (std::size_t i = 0; i < line.branches.size(); ++i) {
    if (line.branches[i].from == node || line.branches[i].to == node) here.push_back(i);
  }
  if (here.size() != 2) return;  // a ring
  CentrelineBranch& first = line.branches[here[0]];
  CentrelineBranch& second = line.branches[here[1]];
  if (first.to != node) turn_round(first);
  if (second.from != node) turn_round(second);
  first.points.insert(first.points.end(), second.points.begin() + 1, second.points.end());
  first.to = second.to;
  line.nodes[node].degree = 0;
  line.branches.erase(line.branches.begin() + static_cast<std::ptrdiff_t>(here[1]));
}

void remove_spur(Centreline& line, std::size_t index) {
  const std::size_t from = line.branches[index].from;
  const std::size_t to = line.branches[index].to;
  line.branches.erase(line.branches.begin() + static_cast<std::ptrdiff_t>(index));
  for (const std::size_t node : {from, to}) {
    if (--line.nodes[node].degree == 2) join_at(line, node);
  }
}

/// The longest of the shortest ways from one node to all others (Dijkstra; graphs are small).
double farthest_from(const Centreline& line, const std::vector<double>& lengths, std::size_t start) {
  constexpr double kFar = std::numeric_limits<double>::infinity();
  std::vector<double> way(line.nodes.size(), kFar);
  std::vector<bool> is_done(line.nodes.size(), false);
  way[start] = 0;
  double farthest = 0;
  for (;;) {
    std::size_t here = line.nodes.size();
    for (std::size_t i = 0; i < line.nodes.size(); ++i) {
      if (!is_done[i] && way[i] < kFar && (here == line.nodes.size() || way[i] < way[here])) here = i;
    }
    if (here == line.nodes.size()) return farthest;
    is_done[here] = true;
    farthest = way[here];
    for (std::size_t i = 0; i < line.branches.size(); ++i) {
      const CentrelineBranch& branch = line.branches[i];
      if (branch.from == here) way[branch.to] = std::min(way[branch.to], way[here] + lengths[i]);
      if (branch.to == here) way[branch.from] = std::min(way[branch.from], way[here] + lengths[i]);
    }
  }
}

void measure_paths(const Centreline& line, CentrelineMeasures& measures) {
  std::vector<double> lengths;
  for (const CentrelineBranch& branch : line.branches) {
    lengths.push_back(branch.length_nm());
    measures.length_nm += lengths.back();
    if (branch.from == branch.to)
      measures.longest_path_nm = std::max(measures.longest_path_nm, lengths.back() / 2);
  }
  for (std::size_t start = 0; start < line.nodes.size(); ++start) {
    measures.longest_path_nm = std::max(measures.longest_path_nm, farthest_from(line, lengths, start));
  }
}

/// Sums of the width along the line, weighted by length.
struct WidthSums {
  double weight = 0;
  double first = 0;
  double second = 0;
  double least = std::numeric_limits<double>::infinity();
  double most = 0;

  void add(double width, double length) {
    weight += length;
    first += length * width;
    second += length * width * width;
    least = std::min(least, width);
    most = std::max(most, width);
  }
};

WidthSums sum_widths(const Centreline& line, bool leave_out_ends) {
  WidthSums sums;
  for (const CentrelineBranch& branch : line.branches) {
    const std::vector<double> arc = arc_lengths(branch.points);
    double largest = 0;
    for (const CentrelinePoint& point : branch.points) largest = std::max(largest, point.radius_nm);
    const double begin = leave_out_ends && line.nodes[branch.from].degree == 1 ? largest : 0;
    const double end = arc.back() - (leave_out_ends && line.nodes[branch.to].degree == 1 ? largest : 0);
    for (std::size_t i = 0; i < arc.size(); ++i) {
      if (arc[i] < begin || arc[i] > end) continue;
      const double before = arc[i == 0 ? 0 : i - 1];
      const double after = arc[i + 1 < arc.size() ? i + 1 : i];
      sums.add(2 * branch.points[i].radius_nm, (after - before) / 2);
    }
  }
  return sums;
}

void measure_width(const Centreline& line, CentrelineMeasures& measures) {
  WidthSums sums = sum_widths(line, true);
  if (sums.weight == 0) sums = sum_widths(line, false);
  if (sums.weight == 0) {
    for (const CentrelineNode& node : line.nodes) sums.add(2 * node.point.radius_nm, 1);
  }
  if (sums.weight == 0) return;
  measures.width_mean_nm = sums.first / sums.weight;
  measures.width_min_nm = sums.least;
  measures.width_max_nm = sums.most;
  const double mean = measures.width_mean_nm;
  measures.width_cv = std::sqrt(std::max(0.0, sums.second / sums.weight - mean * mean)) / mean;
}

}  // namespace

double CentrelineBranch::length_nm() const { return points.empty() ? 0 : arc_lengths(points).back(); }

Centreline trace_centreline(const Mask& line, const Volume<float>& distance, const VoxelSize& nm) {
  const VoxelGraph graph(line, distance, nm);
  return Tracer(graph).run();
}

void prune_spurs(Centreline& centreline, double factor) {
  for (;;) {
    const std::size_t spur = shortest_spur(centreline, factor);
    if (spur == centreline.branches.size()) return;
    remove_spur(centreline, spur);
  }
}

void smooth_branches(Centreline& centreline, const VoxelSize& nm) {
  for (CentrelineBranch& branch : centreline.branches) smooth(branch, nm);
}

CentrelineMeasures measure_centreline(const Centreline& centreline) {
  CentrelineMeasures measures;
  measures.branches = static_cast<std::int64_t>(centreline.branches.size());
  for (const CentrelineNode& node : centreline.nodes) {
    if (node.degree == 1) ++measures.ends;
    if (node.degree > 2) ++measures.junctions;
  }
  measure_paths(centreline, measures);
  measure_width(centreline, measures);
  return measures;
}

}  // namespace cristae
