// Makes 3-D instances of a mask on disk (raw bytes, z, y, x) with their table and says how long it took and
// how much memory it held at most: one JSON object. The peer is in components_speed.py.

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>
#include <sys/resource.h>
#include <vector>

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/base/parallel.h"
#include "core/instances/body_joiner.h"
#include "core/instances/components.h"

using namespace cristae;

namespace {

constexpr std::int64_t kSectionsAtATime = 16;

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Reads and labels some sections, each on its own.
std::vector<cv::Mat> profiles_of(std::ifstream& file, std::int64_t sections, const Shape& shape) {
  std::vector<cv::Mat> masks;
  for (std::int64_t i = 0; i < sections; ++i) {
    masks.emplace_back(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_8U);
    file.read(masks.back().ptr<char>(), shape.y * shape.x);
  }
  std::vector<cv::Mat> profiles(masks.size());
  parallel_for(sections, [&](std::int64_t begin, std::int64_t end) {
    for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
      profiles[i] = find_components(masks[i], Connectivity2d::four).ids;
  });
  return profiles;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "components_speed MASK.raw SIDE\n");
    return 2;
  }
  const std::int64_t side = std::atoll(argv[2]);
  const Shape shape{side, side, side};
  const auto start = std::chrono::steady_clock::now();
  std::ifstream file(argv[1], std::ios::binary);
  InstanceJoining options;
  options.joining = Joining::components;
  BodyJoiner joiner(shape, options);
  for (std::int64_t z = 0; z < side; z += kSectionsAtATime) {
    for (const cv::Mat& profiles : profiles_of(file, std::min(kSectionsAtATime, side - z), shape))
      joiner.add(profiles);
  }
  Job job;
  const JoinedBodies& found = joiner.finish(job);
  const double table = seconds_since(start);
  std::int64_t foreground = 0;  // of the labels, so that none is left out
  for (std::int64_t z = 0; z < side; ++z) foreground += cv::countNonZero(joiner.section(z));
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  fmt::print(R"({{"instances":{},"foreground":{},"table_s":{:.3f},"total_s":{:.3f},"peak_mib":{:.0f}}})"
             "\n",
             found.bodies.size(), foreground, table, seconds_since(start),
             static_cast<double>(usage.ru_maxrss) / 1024);
  return file ? 0 : 1;
}
