#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace cristae::phantom {

/// A place or direction in nanometres.
struct Vec {
  float z = 0;
  float y = 0;
  float x = 0;
};

inline Vec operator+(Vec a, Vec b) { return {a.z + b.z, a.y + b.y, a.x + b.x}; }
inline Vec operator-(Vec a, Vec b) { return {a.z - b.z, a.y - b.y, a.x - b.x}; }
inline Vec operator*(Vec a, float k) { return {a.z * k, a.y * k, a.x * k}; }
inline float dot(Vec a, Vec b) { return a.z * b.z + a.y * b.y + a.x * b.x; }
inline float length(Vec a) { return std::sqrt(dot(a, a)); }
inline Vec unit(Vec a) {
  const float size = length(a);
  return size > 0 ? a * (1 / size) : Vec{0, 0, 1};
}

struct Box {
  Vec low;
  Vec high;
  bool contains(Vec p) const {
    return p.z >= low.z && p.z < high.z && p.y >= low.y && p.y < high.y && p.x >= low.x && p.x < high.x;
  }
  Box grown(float by) const { return {low - Vec{by, by, by}, high + Vec{by, by, by}}; }
};

/// A stretch of tube: round, its radius changing evenly from one end to the other.
struct Segment {
  Vec a;
  Vec along;           ///< from a to the other end
  float inverse = 0;   ///< 1 / |along|^2; 0 for a ball
  float radius = 0;    ///< at a
  float widening = 0;  ///< radius at the other end minus radius at a
  float start = 0;     ///< length of tube before a
  float size = 0;      ///< |along|
  std::int32_t owner = 0;
};

inline Segment make_segment(Vec a, Vec b, float radius_a, float radius_b, float start, std::int32_t owner) {
  const Vec along = b - a;
  const float square = dot(along, along);
  return {a,    along, square > 0 ? 1 / square : 0, radius_a, radius_b - radius_a, start, std::sqrt(square),
          owner};
}

/// How a place lies to a segment.
struct Nearness {
  float distance = 0;  ///< to the surface; negative inside
  Vec away;            ///< unit vector from the centreline; zero on it
  float along = 0;     ///< length of tube up to the nearest place of the centreline
};

inline float surface_distance(const Segment& segment, Vec p) {
  const Vec from = p - segment.a;
  const float t = std::clamp(dot(from, segment.along) * segment.inverse, 0.0F, 1.0F);
  return length(from - segment.along * t) - segment.radius - t * segment.widening;
}

/// @param slab  half the thickness of a section: parts of the tube that far above and below count as in
///              the plane, as they do in a projection
inline Nearness nearness(const Segment& segment, Vec p, float slab = 0) {
  const Vec from = p - segment.a;
  const float t = std::clamp(dot(from, segment.along) * segment.inverse, 0.0F, 1.0F);
  Vec away = from - segment.along * t;
  if (slab > 0) away.z = away.z > 0 ? std::max(0.0F, away.z - slab) : std::min(0.0F, away.z + slab);
  const float far = length(away);
  return {far - segment.radius - t * segment.widening, far > 1e-3F ? away * (1 / far) : Vec{},
          segment.start + t * segment.size};
}

/// Box around a segment with its radius.
inline Box bounds(const Segment& segment) {
  const float r = std::max(segment.radius, segment.radius + segment.widening);
  const Vec b = segment.a + segment.along;
  return Box{{std::min(segment.a.z, b.z), std::min(segment.a.y, b.y), std::min(segment.a.x, b.x)},
             {std::max(segment.a.z, b.z), std::max(segment.a.y, b.y), std::max(segment.a.x, b.x)}}
      .grown(r);
}

inline Box joined(const Box& a, const Box& b) {
  return {{std::min(a.low.z, b.low.z), std::min(a.low.y, b.low.y), std::min(a.low.x, b.low.x)},
          {std::max(a.high.z, b.high.z), std::max(a.high.y, b.high.y), std::max(a.high.x, b.high.x)}};
}

/// Segments by place: each is listed in every bin that it comes within `reach` of.
class SegmentGrid {
 public:
  SegmentGrid(const Box& box, float bin_nm, float reach_nm);
  void insert(const Segment& segment);
  const std::vector<Segment>& all() const { return segments_; }
  /// Indices of segments; holds all whose surface lies within `reach()` of p.
  const std::vector<std::int32_t>& near(Vec p) const;
  float reach() const { return reach_; }

 private:
  std::int64_t bin(float value, float low, std::int64_t count) const;

  Box box_;
  float bin_nm_;
  float reach_;
  std::int64_t nz_;
  std::int64_t ny_;
  std::int64_t nx_;
  std::vector<Segment> segments_;
  std::vector<std::vector<std::int32_t>> bins_;
};

}  // namespace cristae::phantom
