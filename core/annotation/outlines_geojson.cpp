#include "core/annotation/outlines_geojson.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/base/atomic_file.h"
#include "core/base/error.h"

namespace cristae {
namespace {

using Ring = std::vector<cv::Point>;

/// Twice the area; positive where the ring runs clockwise on screen: it is an outer one.
std::int64_t signed_area(const Ring& ring) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const cv::Point& a = ring[i];
    const cv::Point& b = ring[(i + 1) % ring.size()];
    sum += std::int64_t{a.x} * b.y - std::int64_t{b.x} * a.y;
  }
  return sum;
}

/// A ring that comes to a corner twice, cut there into rings that do not: programs refuse areas whose outline
/// touches itself. Where an inlet closes at a corner it becomes a hole.
std::vector<Ring> simple_rings(const Ring& ring) {
  std::vector<Ring> rings;
  Ring open;
  std::map<std::pair<int, int>, std::size_t> place;  // of a corner in `open`
  for (const cv::Point& corner : ring) {
    const auto [known, is_new] = place.try_emplace({corner.y, corner.x}, open.size());
    if (!is_new) {
      const auto begin = open.begin() + static_cast<std::ptrdiff_t>(known->second);
      rings.emplace_back(begin, open.end());
      for (auto left = begin + 1; left != open.end(); ++left) place.erase({left->y, left->x});
      open.erase(begin, open.end());
    }
    open.push_back(corner);
  }
  rings.push_back(std::move(open));
  return rings;
}

/// Whether the middle of the pixel right of and below a corner lies in a ring (even-odd rule).
bool encloses(const Ring& ring, const cv::Point& corner) {
  bool is_inside = false;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const cv::Point& a = ring[i];
    const cv::Point& b = ring[(i + 1) % ring.size()];
    // Rings run along edges of pixels: only upright edges right of the middle count.
    if (a.x == b.x && a.x > corner.x && (a.y > corner.y) != (b.y > corner.y)) is_inside = !is_inside;
  }
  return is_inside;
}

/// The topmost, then leftmost corner of a hole is the upper left corner of one of its pixels.
cv::Point pixel_of_hole(const Ring& hole) {
  return *std::ranges::min_element(
      hole, [](const cv::Point& a, const cv::Point& b) { return a.y != b.y ? a.y < b.y : a.x < b.x; });
}

std::string ring_text(const Ring& ring) {
  std::string text = "[";
  for (const cv::Point& corner : ring) text += fmt::format("[{},{}],", corner.x, corner.y);
  return text + fmt::format("[{},{}]]", ring.front().x, ring.front().y);  // closed by its first corner
}

/// Each outer ring with the holes in it.
std::vector<std::string> polygons_of(const LabelOutline& outline) {
  std::vector<Ring> rings;
  for (const Ring& ring : outline.rings) {
    for (Ring& simple : simple_rings(ring)) rings.push_back(std::move(simple));
  }
  std::vector<const Ring*> outer;
  std::vector<std::string> polygons;
  for (const Ring& ring : rings) {
    if (signed_area(ring) <= 0) continue;
    outer.push_back(&ring);
    polygons.push_back("[" + ring_text(ring));
  }
  for (const Ring& ring : rings) {
    if (signed_area(ring) > 0) continue;
    const cv::Point pixel = pixel_of_hole(ring);
    // Of outer rings inside each other, as of an island in a hole, the smallest holds it.
    std::size_t holder = outer.size();
    for (std::size_t i = 0; i < outer.size(); ++i) {
      const bool is_smaller = holder == outer.size() || signed_area(*outer[i]) < signed_area(*outer[holder]);
      if (is_smaller && encloses(*outer[i], pixel)) holder = i;
    }
    if (holder < outer.size()) polygons[holder] += "," + ring_text(ring);
  }
  for (std::string& polygon : polygons) polygon += "]";
  return polygons;
}

}  // namespace

std::string geojson_feature(const LabelOutline& outline, std::int64_t z) {
  const std::vector<std::string> polygons = polygons_of(outline);
  const bool is_single = polygons.size() == 1;
  const std::string coordinates =
      is_single ? polygons.front() : fmt::format("[{}]", fmt::join(polygons, ","));
  return fmt::format(
      R"({{"type":"Feature","geometry":{{"type":"{}","coordinates":{},"plane":{{"c":-1,"z":{},"t":0}}}},)"
      R"("properties":{{"objectType":"detection","name":"{}_{}","classification":{{"name":"Mitochondrion"}}}}}})",
      is_single ? "Polygon" : "MultiPolygon", coordinates, z, outline.id, z);
}

std::int64_t write_outlines_geojson(const std::filesystem::path& path, const LabelSections& labels,
                                    Job& job) {
  std::int64_t written = 0;
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    std::ofstream file(temporary, std::ios::binary);
    file << "{\"type\":\"FeatureCollection\",\"features\":[";
    for (std::int64_t z = 0; z < labels.shape.z; ++z) {
      job.check();
      for (const LabelOutline& outline : outlines_of(labels.ids(z)))
        file << (written++ == 0 ? "\n" : ",\n") << geojson_feature(outline, z);
      job.advance(z + 1, labels.shape.z);
    }
    file << "\n]}\n";
    if (written == 0) {
      throw Error(ErrorKind::bad_input, path.string() + ": there is no instance to outline",
                  "give labels with instances");
    }
    file.close();
    if (!file) {
      throw Error(ErrorKind::resources, path.string() + " could not be written",
                  "look for space on the disk and for the right to write there");
    }
  });
  return written;
}

}  // namespace cristae
