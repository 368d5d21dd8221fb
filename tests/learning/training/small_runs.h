#pragma once

#include <QFile>
#include <algorithm>
#include <map>
#include <vector>

#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/learning/api.h"
#include "core/phantom/phantom.h"
#include "core/volume/hdf5_file.h"

/// Phantoms, requests and readers for whole runs of small networks.
namespace small_runs {

using namespace cristae;
namespace fs = std::filesystem;

/// Values of every dataset below a group, by name.
using Tensors = std::map<std::string, std::vector<double>>;

inline Tensors tensors_of(const fs::path& path, const std::string& group) {
  const Hdf5File file = Hdf5File::open(path);
  Tensors tensors;
  for (const auto& dataset : file.datasets()) {
    if (dataset.name.rfind(group + "/", 0) == 0) tensors[dataset.name] = file.read<double>(dataset.name);
  }
  return tensors;
}

inline Tensors model_of(const fs::path& path) { return tensors_of(path, "/network"); }

inline QByteArray bytes_of(const fs::path& path) {
  QFile file(QString::fromStdString(path.string()));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline cv::Mat plane_of(const fs::path& checkpoint, const std::string& name) {
  const Hdf5File file = Hdf5File::open(checkpoint);
  const auto shape = file.describe(name).shape;
  const auto values = file.read<std::uint8_t>(name);
  cv::Mat plane(static_cast<int>(shape[0]), static_cast<int>(shape[1]), CV_8U);
  std::copy(values.begin(), values.end(), plane.begin<std::uint8_t>());
  return plane;
}

/// Keeps what a job reports; asks it to stop after some training steps.
struct Listener : JobListener {
  std::stop_source stop;
  std::int64_t steps_in_all = 0;  ///< tells the progress of training from that of reading
  std::int64_t stop_after = -1;
  std::vector<RoundReport> rounds;
  std::vector<std::string> warnings;
  std::vector<fs::path> previews;

  void on_progress(std::int64_t done, std::int64_t total) override {
    if (total == steps_in_all && done == stop_after) stop.request_stop();
  }
  void on_round(const RoundReport& report) override { rounds.push_back(report); }
  void on_warning(std::string_view text, std::string_view) override { warnings.emplace_back(text); }
  void on_preview(const fs::path& file, std::int64_t, std::string_view) override { previews.push_back(file); }
};

struct Masks : PredictionSink {
  std::vector<cv::Mat> probabilities;
  std::vector<cv::Mat> densities;
  void section(std::int64_t z, const cv::Mat& probability, const cv::Mat& density) override {
    if (z == static_cast<std::int64_t>(probabilities.size())) probabilities.push_back(probability.clone());
    densities.push_back(density.clone());
  }
};

inline double dice(const Masks& a, const Masks& b) {
  double both = 0;
  double sum = 0;
  for (std::size_t z = 0; z < a.probabilities.size(); ++z) {
    const cv::Mat first = a.probabilities[z] > 127;
    const cv::Mat second = b.probabilities[z] > 127;
    both += cv::countNonZero(first & second);
    sum += cv::countNonZero(first) + cv::countNonZero(second);
  }
  return sum > 0 ? 2 * both / sum : 0;
}

inline double pixels_found(const Masks& masks) {
  double sum = 0;
  for (const auto& probability : masks.probabilities) sum += cv::countNonZero(probability > 127);
  return sum;
}

inline ComputeOptions one_thread() {
  ComputeOptions compute;
  compute.device = "cpu";
  compute.threads = 1;
  compute.precision = "fp32";
  return compute;
}

inline Phantom small_phantom(PhantomDomain domain, std::uint64_t seed, std::int64_t sections) {
  PhantomOptions options;
  options.domain = domain;
  options.seed = seed;
  options.shape = {sections, 160, 160};
  options.voxel_size_nm = {30, 10, 10};
  options.mitochondria_share = 0.12;
  options.look_alike_density = 0;
  return make_phantom(options);
}

inline std::vector<cv::Mat> sections_of(const Volume<std::uint8_t>& volume) {
  std::vector<cv::Mat> sections;
  for (std::int64_t z = 0; z < volume.shape().z; ++z) {
    cv::Mat section(static_cast<int>(volume.shape().y), static_cast<int>(volume.shape().x), CV_8U);
    std::copy(volume.section(z), volume.section(z) + section.total(), section.begin<std::uint8_t>());
    sections.push_back(section);
  }
  return sections;
}

inline LabelStack labels_of(const Phantom& phantom) {
  std::vector<cv::Mat> masks;
  for (std::int64_t z = 0; z < phantom.instances.shape().z; ++z) {
    cv::Mat mask(static_cast<int>(phantom.instances.shape().y), static_cast<int>(phantom.instances.shape().x),
                 CV_8U);
    std::transform(phantom.instances.section(z), phantom.instances.section(z) + mask.total(),
                   mask.begin<std::uint8_t>(), [](std::uint32_t id) { return id > 0 ? 1 : 0; });
    masks.push_back(mask);
  }
  return {make_memory_stack(masks, phantom.voxel_size_nm, "truth")};
}

inline ErrorKind kind_of(const Error& error) {
  return error.remedy().empty() ? ErrorKind::internal : error.kind();
}

template <typename Function>
inline ErrorKind refusal(Function function) {
  try {
    function();
  } catch (const Error& error) {
    return kind_of(error);
  }
  return ErrorKind::internal;
}

}  // namespace small_runs
