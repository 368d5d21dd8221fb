// Times of one training step and of predicting one 1024 x 1024 section, for each network, precision and
// number of threads. Medians. Timings mean something on a quiet machine only.
//   bench_networks [--networks a,b] [--threads 1,2] [--repeats n] [--csv] [--cpu-time]
// --cpu-time counts processor seconds instead of the clock: with one thread a busy machine disturbs it less.
// peer_step.py runs it beside the same network in eager Python.

#include <algorithm>
#include <ctime>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <fmt/core.h>
#include <torch/optim/adamw.h>

#include "core/base/error.h"
#include "core/learning/device.h"
#include "core/learning/terms/cross_entropy.h"
#include "core/learning/terms/dice_loss.h"
#include "core/learning/terms/masked_l2.h"
#include "core/networks/network.h"
#include "core/networks/torch_compat.h"

namespace {

using namespace cristae;

constexpr std::int64_t kSection = 1024;
constexpr int kWarmUp = 2;

struct Settings {
  std::vector<std::string> networks = network_names();
  std::vector<int> threads = {1, 2};
  int repeats = 7;
  bool csv = false;
  clockid_t clock = CLOCK_MONOTONIC;
};

/// Crops of the recipes: the published network takes one of 512, the compact ones eight of 192.
struct Workload {
  std::int64_t batch, side;
};

Workload workload_of(const std::string& network) {
  return network == "wdanet" ? Workload{1, 512} : Workload{8, 192};
}

std::vector<std::string> split(const std::string& list) {
  std::vector<std::string> words;
  std::istringstream stream(list);
  for (std::string word; std::getline(stream, word, ',');) words.push_back(word);
  return words;
}

Settings read_settings(int argc, char** argv) {
  Settings settings;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    const std::string value = i + 1 < argc ? argv[i + 1] : "";
    if (word == "--networks") settings.networks = split(value);
    if (word == "--repeats") settings.repeats = std::stoi(value);
    if (word == "--csv") settings.csv = true;
    if (word == "--cpu-time") settings.clock = CLOCK_PROCESS_CPUTIME_ID;
    if (word != "--threads") continue;
    settings.threads.clear();
    for (const auto& number : split(value)) settings.threads.push_back(std::stoi(number));
  }
  return settings;
}

double now_ms(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

/// How often and by which clock.
struct Timing {
  int repeats;
  clockid_t clock;
};

double median_ms(const Timing& timing, const std::function<void()>& work) {
  std::vector<double> times;
  for (int i = 0; i < kWarmUp + timing.repeats; ++i) {
    const double start = now_ms(timing.clock);
    work();
    if (i >= kWarmUp) times.push_back(now_ms(timing.clock) - start);
  }
  std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
  return times[times.size() / 2];
}

/// Forward, the three source terms, backward, AdamW.
double training_step_ms(const std::string& name, bool bf16, const Timing& timing) {
  torch::manual_seed(1);
  const auto network = make_network(name);
  network->train();
  torch::optim::AdamW optimiser(network->parameters(), torch::optim::AdamWOptions(1e-3).weight_decay(1e-4));
  const auto [batch, side] = workload_of(name);
  const auto image = at::randn({batch, 1, side, side});
  const auto label = image.squeeze(1).gt(1).to(at::kLong);
  const auto density = at::zeros_like(image);
  return median_ms(timing, [&] {
    NetworkOutput output;
    {
      const AutocastGuard mixed(c10::DeviceType::CPU, at::kBFloat16, bf16);
      output = network->forward(image);
    }
    const auto loss = cross_entropy_ignore(output.logits, label) + 0.5 * dice_loss(output.logits, label) +
                      50.0 * mean_l2(output.density, density);
    optimiser.zero_grad();
    loss.backward();
    optimiser.step();
  });
}

double prediction_ms(const std::string& name, bool bf16, const Timing& timing) {
  const at::NoGradGuard no_grad;
  torch::manual_seed(1);
  const auto network = make_network(name)->for_inference(bf16 ? at::kBFloat16 : at::kFloat);
  const auto image = at::randn({1, 1, kSection, kSection});
  return median_ms(timing, [&] { at::softmax(network->forward(image).logits, 1).select(1, 1).contiguous(); });
}

void measure(const Settings& settings, const std::string& name, int threads) {
  at::set_num_threads(threads);
  // The published network is an order slower; a few repeats tell enough.
  const Timing timing{name == "wdanet" ? std::max(1, settings.repeats / 4) : settings.repeats,
                      settings.clock};
  const double step32 = training_step_ms(name, false, timing);
  const double step16 = training_step_ms(name, true, timing);
  const double section32 = prediction_ms(name, false, timing);
  // Instance norm is computed in fp32: the published network has no bf16 form for prediction.
  const double section16 = name == "wdanet" ? section32 : prediction_ms(name, true, timing);
  if (settings.csv) {
    fmt::print("{},{},{:.2f},{:.2f},{:.2f},{:.2f}\n", name, threads, step32, step16, section32, section16);
  } else {
    fmt::print("{:<12} {:>7} {:>12.1f} {:>12.1f} {:>8.2f} {:>14.1f} {:>14.1f} {:>8.2f}\n", name, threads,
               step32, step16, step32 / step16, section32, section16, section32 / section16);
  }
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    tune_allocator();
    const Settings settings = read_settings(argc, argv);
    if (settings.csv) {
      fmt::print("network,threads,step_fp32_ms,step_bf16_ms,section_fp32_ms,section_bf16_ms\n");
    } else {
      fmt::print("bf16 units: {}\n{:<12} {:>7} {:>12} {:>12} {:>8} {:>14} {:>14} {:>8}\n",
                 has_bf16_units(choose_device("cpu")) ? "yes" : "no", "network", "threads", "step fp32 ms",
                 "step bf16 ms", "gain", "1024^2 fp32 ms", "1024^2 bf16 ms", "gain");
    }
    for (const auto& name : settings.networks) {
      for (const int threads : settings.threads) measure(settings, name, threads);
    }
  } catch (const Error& error) {
    fmt::print(stderr, "{}\n{}\n", error.what(), error.remedy());
    return exit_code(error.kind());
  }
  return 0;
}
