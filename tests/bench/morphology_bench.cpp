// 2,000 mitochondria in 512^3 voxels of 20 x 10 x 10 nm: curved tubes of 8 to 16 pixels radius, every tenth
// branched. The whole measurement, and each of its parts on one thread over all of them.

#include <algorithm>
#include <cmath>
#include <numbers>

#include <benchmark/benchmark.h>

#include "core/base/random.h"
#include "core/instances/distance_transform.h"
#include "core/morphology/centreline.h"
#include "core/morphology/morphology.h"
#include "core/morphology/surface.h"
#include "core/morphology/thinning.h"
#include "core/morphology/tips.h"
#include "core/morphology/topology.h"

namespace {

using namespace cristae;

constexpr std::int64_t kSide = 512;
constexpr std::uint32_t kBodies = 2000;
constexpr VoxelSize kNm{20, 10, 10};

using Place = std::array<double, 3>;  // z, y, x in nm

void stamp_ball(LabelVolume& volume, const Place& middle, double radius, std::uint32_t id) {
  const std::array<double, 3> step{kNm.z, kNm.y, kNm.x};
  std::array<std::int64_t, 3> low{}, high{};
  for (std::size_t axis = 0; axis < 3; ++axis) {
    low[axis] = std::clamp<std::int64_t>(std::llround((middle[axis] - radius) / step[axis]), 0, kSide - 1);
    high[axis] = std::clamp<std::int64_t>(std::llround((middle[axis] + radius) / step[axis]), 0, kSide - 1);
  }
  for (std::int64_t z = low[0]; z <= high[0]; ++z) {
    for (std::int64_t y = low[1]; y <= high[1]; ++y) {
      for (std::int64_t x = low[2]; x <= high[2]; ++x) {
        const double dz = static_cast<double>(z) * step[0] - middle[0];
        const double dy = static_cast<double>(y) * step[1] - middle[1];
        const double dx = static_cast<double>(x) * step[2] - middle[2];
        std::uint32_t& voxel = volume.at(z, y, x);
        if (voxel == 0 && dz * dz + dy * dy + dx * dx <= radius * radius) voxel = id;
      }
    }
  }
}

/// A tube that bends at random; where another one is it does not go.
void stamp_tube(LabelVolume& volume, Random& random, Place here, double radius, double length,
                std::uint32_t id) {
  double azimuth = random.uniform(0, 2 * std::numbers::pi);
  double height = random.uniform(-0.5, 0.5);
  for (double way = 0; way < length; way += radius / 2) {
    stamp_ball(volume, here, radius, id);
    azimuth += random.uniform(-0.25, 0.25);
    height = std::clamp(height + random.uniform(-0.1, 0.1), -0.8, 0.8);
    const double flat = std::sqrt(1 - height * height);
    here = {here[0] + height * radius / 2, here[1] + flat * std::sin(azimuth) * radius / 2,
            here[2] + flat * std::cos(azimuth) * radius / 2};
  }
}

LabelVolume make_volume() {
  LabelVolume volume({kSide, kSide, kSide});
  Random random(7);
  for (std::uint32_t id = 1; id <= kBodies; ++id) {
    const Place start{random.uniform(0, kSide * kNm.z), random.uniform(0, kSide * kNm.y),
                      random.uniform(0, kSide * kNm.x)};
    const double radius = random.uniform(80, 160);
    stamp_tube(volume, random, start, radius, random.uniform(300, 1500), id);
    if (id % 10 == 0) stamp_tube(volume, random, start, radius * 0.7, random.uniform(300, 800), id);
  }
  return volume;
}

const LabelVolume& volume() {
  static const LabelVolume kVolume = make_volume();
  return kVolume;
}

void note_size(benchmark::State& state, const MeasureTable& table) {
  double voxels = 0;
  for (const InstanceMeasures& instance : table.instances) voxels += static_cast<double>(instance.voxels);
  state.counters["instances"] = static_cast<double>(table.instances.size());
  state.counters["Mvoxels"] = voxels * 1e-6;
}

void everything(benchmark::State& state) {
  MorphologyOptions options;
  options.voxel_size_nm = kNm;
  options.contact_nm = 30;
  const LabelVolume& labels = volume();
  for (auto _ : state) {
    Job job;
    const MeasureTable table = measure_morphology(labels, options, job);
    note_size(state, table);
  }
}
BENCHMARK(everything)->Unit(benchmark::kSecond)->UseRealTime()->Iterations(1);

void without_centrelines(benchmark::State& state) {
  MorphologyOptions options;
  options.voxel_size_nm = kNm;
  options.centrelines = false;
  options.contact_nm = 30;
  for (auto _ : state) {
    Job job;
    benchmark::DoNotOptimize(measure_morphology(volume(), options, job).instances.size());
  }
}
BENCHMARK(without_centrelines)->Unit(benchmark::kSecond)->UseRealTime()->Iterations(1);

void position_and_size(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(measure_instances(volume(), MeasureDimension::bodies_3d, kNm).instances.size());
}
BENCHMARK(position_and_size)->Unit(benchmark::kSecond)->Iterations(1);

/// One part for all bodies, one after the other.
template <typename Part>
void for_each_body(benchmark::State& state, const Part& part) {
  const MeasureTable table = measure_instances(volume(), MeasureDimension::bodies_3d, kNm);
  for (auto _ : state) {
    for (const InstanceMeasures& instance : table.instances) {
      state.PauseTiming();
      const BodyMask body = cut_out(volume(), instance.label, instance.box());
      state.ResumeTiming();
      part(state, body);
    }
  }
}

void part_surface(benchmark::State& state) {
  const auto steps = crofton_steps(kNm);
  for_each_body(state, [&](benchmark::State&, const BodyMask& body) {
    benchmark::DoNotOptimize(surface_voxels(body, steps).size());
  });
}
BENCHMARK(part_surface)->Unit(benchmark::kSecond)->Iterations(1);

void part_topology(benchmark::State& state) {
  for_each_body(state, [](benchmark::State&, const BodyMask& body) {
    Mask mask = body.voxels;
    benchmark::DoNotOptimize(euler_number(count_patterns(mask)) + count_pieces(mask) + fill_cavities(mask));
  });
}
BENCHMARK(part_topology)->Unit(benchmark::kSecond)->Iterations(1);

void part_distance(benchmark::State& state) {
  for_each_body(state, [](benchmark::State&, const BodyMask& body) {
    benchmark::DoNotOptimize(inside_distance(body.voxels, kNm).size());
  });
}
BENCHMARK(part_distance)->Unit(benchmark::kSecond)->Iterations(1);

void part_tips(benchmark::State& state) {
  for_each_body(state, [](benchmark::State& timing, const BodyMask& body) {
    timing.PauseTiming();
    const Volume<float> distance = inside_distance(body.voxels, kNm);
    timing.ResumeTiming();
    benchmark::DoNotOptimize(find_tips(body.voxels, distance, kNm).size());
  });
}
BENCHMARK(part_tips)->Unit(benchmark::kSecond)->Iterations(1);

void part_thinning(benchmark::State& state) {
  for_each_body(state, [](benchmark::State& timing, const BodyMask& body) {
    timing.PauseTiming();
    const Volume<float> distance = inside_distance(body.voxels, kNm);
    const auto tips = find_tips(body.voxels, distance, kNm);
    timing.ResumeTiming();
    benchmark::DoNotOptimize(thin_to_centreline(body.voxels, distance, tips).size());
  });
}
BENCHMARK(part_thinning)->Unit(benchmark::kSecond)->Iterations(1);

void part_graph(benchmark::State& state) {
  for_each_body(state, [](benchmark::State& timing, const BodyMask& body) {
    timing.PauseTiming();
    const Volume<float> distance = inside_distance(body.voxels, kNm);
    const Mask thin = thin_to_centreline(body.voxels, distance, find_tips(body.voxels, distance, kNm));
    timing.ResumeTiming();
    Centreline line = trace_centreline(thin, distance, kNm);
    prune_spurs(line, 1);
    smooth_branches(line, kNm);
    benchmark::DoNotOptimize(measure_centreline(line).length_nm);
  });
}
BENCHMARK(part_graph)->Unit(benchmark::kSecond)->Iterations(1);

}  // namespace

BENCHMARK_MAIN();
