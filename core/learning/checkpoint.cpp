#include "core/learning/checkpoint.h"

#include <array>

#include <fmt/format.h>

#include "core/base/atomic_file.h"
#include "core/base/error.h"

namespace cristae {
namespace {

constexpr std::array<cv::Mat TargetLabels::*, 4> kPlanes = {&TargetLabels::label, &TargetLabels::background,
                                                            &TargetLabels::click_pixels,
                                                            &TargetLabels::hard_background};
constexpr std::array<const char*, 4> kPlaneNames = {"label", "background", "click_pixels", "hard_background"};

void write_plane(Hdf5File& file, const std::string& name, const cv::Mat& plane) {
  if (plane.empty()) return;
  const cv::Mat whole = plane.isContinuous() ? plane : plane.clone();
  const std::array<std::int64_t, 2> shape{whole.rows, whole.cols};
  file.write<std::uint8_t>(name, shape, whole.data, {{whole.rows, whole.cols}, 1});
}

cv::Mat read_plane(const Hdf5File& file, const std::string& name) {
  if (!file.contains(name)) return {};
  const auto shape = file.describe(name).shape;
  const auto values = file.read<std::uint8_t>(name);
  return cv::Mat(static_cast<int>(shape.at(0)), static_cast<int>(shape.at(1)), CV_8U,
                 const_cast<std::uint8_t*>(values.data()))
      .clone();
}

void write_labels(Hdf5File& file, const std::string& group, const TargetLabels& labels) {
  for (std::size_t i = 0; i < kPlanes.size(); ++i) {
    write_plane(file, fmt::format("{}/{}", group, kPlaneNames[i]), labels.*kPlanes[i]);
  }
  std::vector<double> centres;
  for (const auto& centre : labels.centres) centres.insert(centres.end(), {centre.x, centre.y});
  const std::array<std::int64_t, 2> shape{static_cast<std::int64_t>(labels.centres.size()), 2};
  if (!centres.empty()) file.write<double>(group + "/centres", shape, centres.data());
}

TargetLabels read_labels(const Hdf5File& file, const std::string& group) {
  TargetLabels labels;
  for (std::size_t i = 0; i < kPlanes.size(); ++i) {
    labels.*kPlanes[i] = read_plane(file, fmt::format("{}/{}", group, kPlaneNames[i]));
  }
  if (!file.contains(group + "/centres")) return labels;
  const auto centres = file.read<double>(group + "/centres");
  for (std::size_t i = 0; i + 1 < centres.size(); i += 2)
    labels.centres.emplace_back(centres[i], centres[i + 1]);
  return labels;
}

std::string section_group(std::int64_t index) { return fmt::format("/labels/{:05}", index); }

}  // namespace

void write_checkpoint(const std::filesystem::path& path, const Checkpoint& checkpoint) {
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    Hdf5File file = Hdf5File::create(temporary);
    write_tensors(file, "/student", checkpoint.student);
    write_tensors(file, "/teacher", checkpoint.teacher);
    write_tensors(file, "/optimiser", checkpoint.optimiser);
    write_tensors(file, "/heads", checkpoint.heads);
    write_tensors(file, "/adversaries", checkpoint.adversaries);
    write_tensors(file, "/memory", checkpoint.memory);
    for (std::size_t i = 0; i < checkpoint.target_labels.size(); ++i) {
      write_labels(file, section_group(static_cast<std::int64_t>(i)), checkpoint.target_labels[i]);
    }
    const std::array<double, 3> progress{static_cast<double>(checkpoint.step),
                                         static_cast<double>(checkpoint.target_labels.size()),
                                         checkpoint.first_held_out_score};
    file.set_attribute("/", "progress", progress);
    if (checkpoint.best) {
      write_tensors(file, "/best", checkpoint.best->model);
      const std::array<double, 2> signals{checkpoint.best->uncertain_share, checkpoint.best->held_out_score};
      file.set_attribute("/", "best", signals);
    }
    file.close();
  });
}

Checkpoint read_checkpoint(const std::filesystem::path& path) {
  const Hdf5File file = Hdf5File::open(path);
  const auto progress = file.number_attribute("/", "progress");
  if (progress.size() != 3) {
    throw Error(ErrorKind::bad_input, path.string() + " is not a checkpoint",
                "start the run again without --resume");
  }
  Checkpoint checkpoint;
  checkpoint.step = static_cast<std::int64_t>(progress[0]);
  checkpoint.first_held_out_score = progress[2];
  checkpoint.student = read_tensors(file, "/student");
  checkpoint.teacher = read_tensors(file, "/teacher");
  checkpoint.optimiser = read_tensors(file, "/optimiser");
  checkpoint.heads = read_tensors(file, "/heads");
  checkpoint.adversaries = read_tensors(file, "/adversaries");
  checkpoint.memory = read_tensors(file, "/memory");
  for (std::int64_t i = 0; i < static_cast<std::int64_t>(progress[1]); ++i) {
    checkpoint.target_labels.push_back(read_labels(file, section_group(i)));
  }
  const auto signals = file.number_attribute("/", "best");
  if (signals.size() == 2) checkpoint.best = Candidate{read_tensors(file, "/best"), signals[0], signals[1]};
  return checkpoint;
}

}  // namespace cristae
