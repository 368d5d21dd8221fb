#include <algorithm>
#include <chrono>
#include <vector>

#include <torch/torch.h>
#include <torch/version.h>

#include "core/learning/api.h"
#include "core/learning/compute_place.h"
#include "core/learning/device.h"
#include "core/learning/methods/source_only.h"
#include "core/learning/optimiser_state.h"
#include "core/learning/tiled_prediction.h"
#include "core/learning/trainer.h"

namespace cristae {
namespace {

constexpr double kAgreement = 0.99;  ///< share of pixels on one side of 0.5 in both precisions

double milliseconds_of(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - start;
  return elapsed.count();
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// One step of the source phase of recipe `quick`, without drawing crops.
double step_milliseconds(const Recipe& recipe, const ComputePlace& place, Job& job) {
  auto network = build_network(recipe, 0);
  network->to(place.device);
  network->train();
  const auto optimiser = make_optimiser(source_plan(recipe), network->parameters());
  const auto size = recipe.crop;
  const auto batch = recipe.pretrain_batch;
  Crops crops;
  crops.image = torch::randn({batch, 1, size, size}, place.device);
  crops.label = (crops.image.squeeze(1) > 1).to(torch::kLong);
  crops.density = torch::zeros_like(crops.image);
  crops.density_mask = torch::ones_like(crops.image);
  std::vector<double> times;
  for (int repeat = 0; repeat < 5; ++repeat) {
    job.check();
    times.push_back(milliseconds_of([&] {
      torch::Tensor total;
      for (const auto& term : source_terms(forward_mixed(*network, crops.image, place), crops, recipe)) {
        total = total.defined() ? total + term.value * term.weight : term.value * term.weight;
      }
      optimiser->zero_grad();
      total.backward();
      optimiser->step();
      (void)total.item<double>();  // waits for a CUDA device
    }));
  }
  return median(std::move(times));
}

cv::Mat textured_image(int side) {
  torch::manual_seed(1);
  const auto noise = torch::avg_pool2d(torch::randn({1, 1, side + 8, side + 8}), 9, 1) * 9;
  const auto values = noise.contiguous();
  return cv::Mat(side, side, CV_32F, values.data_ptr<float>()).clone();
}

bool precisions_agree(const Recipe& recipe, torch::Device device, const Job& job) {
  auto network = build_network(recipe, 3);
  network->to(device);
  const cv::Mat image = textured_image(256);
  const auto full = TiledPredictor(*network, device, torch::kFloat).predict(image, {}, job);
  const auto half = TiledPredictor(*network, device, torch::kBFloat16).predict(image, {}, job);
  cv::Mat difference;
  cv::absdiff(full.probability, half.probability, difference);
  return cv::countNonZero(difference < 0.02F) >= kAgreement * static_cast<double>(image.total());
}

}  // namespace

EngineReport inspect_engine(const ComputeOptions& compute, Job& job) {
  ComputePlace place = prepare_compute(compute);
  const Recipe recipe = preset_recipe("quick");
  EngineReport report;
  report.torch_version = TORCH_VERSION;
  report.blas = at::hasMKL() ? "MKL" : (at::hasLAPACK() ? "BLAS with LAPACK" : "BLAS");
  report.device = place.device.str();
  report.threads = at::get_num_threads();
  report.has_bf16_units = has_bf16_units(place.device);
  report.precision = place.type == torch::kBFloat16 ? "bf16" : "fp32";
  job.phase("measuring a training step");
  ComputePlace full = place;
  full.type = torch::kFloat;
  report.fp32_step_ms = step_milliseconds(recipe, full, job);
  if (report.has_bf16_units) {
    ComputePlace half = place;
    half.type = torch::kBFloat16;
    report.bf16_step_ms = step_milliseconds(recipe, half, job);
    report.bf16_agrees = precisions_agree(recipe, place.device, job);
  }
  job.phase("measuring a prediction");
  auto network = build_network(recipe, 0);
  network->to(place.device);
  const TiledPredictor predictor(*network, place.device, place.type);
  const cv::Mat image = textured_image(1024);
  (void)predictor.predict(image, {1024, 0, 1}, job);
  report.section_ms = milliseconds_of([&] { (void)predictor.predict(image, {1024, 0, 1}, job); });
  return report;
}

}  // namespace cristae
