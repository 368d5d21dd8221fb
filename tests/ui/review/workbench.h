#pragma once

#include <QTemporaryDir>
#include <memory>
#include <vector>

#include <opencv2/core.hpp>

#include "core/volume/prediction_writer.h"
#include "core/volume/stack.h"
#include "ui/document/document.h"
#include "ui/document/view_state.h"
#include "ui/jobs/job_runner.h"

namespace cristae::ui::test {

/// A box of one section with an id.
struct Box {
  int z = 0;
  cv::Rect place;
  int id = 0;
};

inline std::vector<cv::Mat> maps(const std::vector<Box>& boxes, int sections = 3) {
  std::vector<cv::Mat> result;
  for (int z = 0; z < sections; ++z) result.push_back(cv::Mat::zeros(64, 96, CV_32S));
  for (const Box& box : boxes) result[static_cast<std::size_t>(box.z)](box.place).setTo(box.id);
  return result;
}

inline LabelStack labelStack(const std::vector<Box>& boxes) {
  std::vector<cv::Mat> sections;
  for (const cv::Mat& ids : maps(boxes)) {
    sections.emplace_back();
    ids.convertTo(sections.back(), CV_16U);
  }
  return {make_memory_stack(sections), LabelMeaning::instances, 0.5};
}

/// Five profiles: 1 to 4 continue each other, 5 is alone and small.
inline std::vector<Box> fiveProfiles() {
  return {{0, {10, 10, 20, 15}, 1},
          {1, {10, 10, 21, 15}, 2},
          {2, {10, 10, 20, 16}, 3},
          {0, {50, 30, 18, 16}, 4},
          {2, {80, 50, 3, 3}, 5}};
}

/// A project in a folder of its own with one result.
struct Workbench {
  explicit Workbench(const std::vector<Box>& result = fiveProfiles()) {
    std::vector<cv::Mat> sections;
    for (int z = 0; z < 3; ++z) sections.emplace_back(64, 96, CV_8U, cv::Scalar(90 + 20 * z));
    ProjectStack description;
    description.path = path("stack.tif");
    description.content_hash = "00";
    description.shape = {3, 64, 96};
    description.voxel_size_nm = VoxelSize{30, 10, 10};
    description.voxel_size_source = "user";
    document.create(path("story.cristae"), description, make_memory_stack(sections, VoxelSize{30, 10, 10}));
    view.setShape(description.shape);
    addResult(result);
  }

  std::filesystem::path path(const char* name) const {
    return std::filesystem::path(folder.path().toStdU16String()) / name;
  }

  /// Makes it the current one.
  std::int64_t addResult(const std::vector<Box>& boxes) {
    const std::string name = "result" + std::to_string(++results) + ".h5";
    std::filesystem::create_directories(document.dataFolder());
    PredictionWriterOptions options;
    options.probability = true;
    PredictionWriter writer(document.dataFolder() / name, {3, 64, 96}, options);
    std::int64_t z = 0;
    for (const cv::Mat& ids : maps(boxes)) {
      writer.write_labels(z, ids);
      cv::Mat probability;
      cv::Mat(ids != 0).convertTo(probability, CV_8U);
      writer.write_probability(z++, probability);
    }
    writer.finish();
    ProjectResult result;
    result.kind = "labels";
    result.file = name;
    const std::int64_t id = document.addResult(result);
    document.setCurrentResult(id);
    return id;
  }

  QTemporaryDir folder;
  Document document;
  ViewState view;
  JobRunner runner;
  int results = 0;
};

}  // namespace cristae::ui::test
