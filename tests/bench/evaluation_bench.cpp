// Label maps as large as one section of the MitoEM challenge: 4096 x 4096 with 1,500 ellipses.

#include <sys/resource.h>

#include <benchmark/benchmark.h>
#include <opencv2/imgproc.hpp>

#include "core/base/random.h"
#include "core/evaluation/evaluate.h"
#include "core/instances/objects.h"
#include "core/instances/peaks.h"
#include "core/morphology/instance_measures.h"

namespace {

using namespace cristae;

constexpr int kSide = 4096;
constexpr int kObjects = 1500;

struct Maps {
  cv::Mat truth = cv::Mat::zeros(kSide, kSide, CV_32S);
  cv::Mat labels = cv::Mat::zeros(kSide, kSide, CV_32S);
};

/// Ellipses of 20 to 60 pixels radius, in the labels shifted and scaled a little; one in twenty is missing.
Maps make_maps() {
  Maps maps;
  Random random(1);
  for (int id = 1; id <= kObjects; ++id) {
    const cv::Point centre(static_cast<int>(random.integer(0, kSide - 1)),
                           static_cast<int>(random.integer(0, kSide - 1)));
    const cv::Size axes(static_cast<int>(random.integer(20, 60)), static_cast<int>(random.integer(20, 60)));
    const double angle = random.uniform(0, 180);
    cv::ellipse(maps.truth, centre, axes, angle, 0, 360, id, cv::FILLED);
    if (random.chance(0.05)) continue;
    const cv::Point shift(static_cast<int>(random.integer(-4, 4)), static_cast<int>(random.integer(-4, 4)));
    cv::ellipse(maps.labels, centre + shift, axes + cv::Size(2, -2), angle, 0, 360, 3 * id, cv::FILLED);
  }
  return maps;
}

const Maps& maps() {
  static const Maps kMaps = make_maps();
  return kMaps;
}

double peak_memory_mb() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

/// AJI and PQ of two maps, with `threads` (0: all). Memory is what the peak rose by since the maps were
/// there.
void jaccard_and_panoptic(benchmark::State& state) {
  const Maps& pair = maps();
  const double before = peak_memory_mb();
  for (auto _ : state) {
    const Contingency table = make_contingency(pair.truth, pair.labels, static_cast<int>(state.range(0)));
    benchmark::DoNotOptimize(aggregated_jaccard(table));
    benchmark::DoNotOptimize(panoptic_quality(table));
  }
  state.counters["extra_MB"] = peak_memory_mb() - before;
}
BENCHMARK(jaccard_and_panoptic)->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond)->UseRealTime();

void all_scores(benchmark::State& state) {
  const Maps& pair = maps();
  for (auto _ : state) benchmark::DoNotOptimize(score_instances(make_contingency(pair.truth, pair.labels)));
}
BENCHMARK(all_scores)->Unit(benchmark::kMillisecond)->UseRealTime();

void components_of_a_section(benchmark::State& state) {
  const cv::Mat mask = maps().truth != 0;
  for (auto _ : state) benchmark::DoNotOptimize(find_components(mask).count());
}
BENCHMARK(components_of_a_section)->Unit(benchmark::kMillisecond);

void components_of_a_section_by_opencv(benchmark::State& state) {
  const cv::Mat mask = maps().truth != 0;
  cv::Mat ids, statistics, centroids;
  for (auto _ : state)
    benchmark::DoNotOptimize(cv::connectedComponentsWithStats(mask, ids, statistics, centroids));
}
BENCHMARK(components_of_a_section_by_opencv)->Unit(benchmark::kMillisecond);

/// 1024 x 1024, as a tile of a prediction.
void peaks_of_a_tile(benchmark::State& state) {
  cv::Mat density = cv::Mat::zeros(1024, 1024, CV_32F);
  Random random(2);
  for (int i = 0; i < 300; ++i) {
    density.at<float>(static_cast<int>(random.integer(0, 1023)), static_cast<int>(random.integer(0, 1023))) =
        100;
  }
  cv::GaussianBlur(density, density, cv::Size(67, 67), 11);
  for (auto _ : state) {
    benchmark::DoNotOptimize(find_peaks(density, {static_cast<int>(state.range(0)), 0.01}).size());
  }
}
BENCHMARK(peaks_of_a_tile)->Arg(3)->Arg(21)->Arg(61)->Unit(benchmark::kMillisecond);

void centres_of_a_section(benchmark::State& state) {
  ObjectOptions options;
  options.rule = ObjectRule::ids;
  for (auto _ : state) benchmark::DoNotOptimize(find_objects(maps().truth, options).centres.size());
}
BENCHMARK(centres_of_a_section)->Unit(benchmark::kMillisecond);

/// 64 x 1024 x 1024 voxels.
void measures_of_a_volume(benchmark::State& state) {
  LabelVolume volume({64, 1024, 1024});
  for (std::int64_t z = 0; z < 64; ++z) {
    for (int y = 0; y < 1024; ++y) {
      std::copy_n(maps().truth.ptr<std::uint32_t>(static_cast<int>(z * 10) + y), 1024,
                  volume.section(z) + y * 1024);
    }
  }
  for (auto _ : state) {
    benchmark::DoNotOptimize(measure_instances(volume, MeasureDimension::bodies_3d).instances.size());
  }
}
BENCHMARK(measures_of_a_volume)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
