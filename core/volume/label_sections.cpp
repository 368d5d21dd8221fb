#include "core/volume/label_sections.h"

#include <algorithm>

#include <opencv2/core.hpp>

#include "core/volume/prediction_writer.h"

namespace cristae {

std::uint32_t largest_id(const LabelSections& labels, Job& job) {
  double largest = 0;
  for (std::int64_t z = 0; z < labels.shape.z; ++z) {
    job.check();
    double here = 0;
    cv::minMaxLoc(labels.ids(z), nullptr, &here);
    largest = std::max(largest, here);
    job.advance(z + 1, labels.shape.z);
  }
  return static_cast<std::uint32_t>(largest);
}

void write_labels_hdf5(const std::filesystem::path& path, const LabelSections& labels, Job& job) {
  PredictionWriterOptions options;
  options.voxel_size_nm = labels.voxel_size_nm;
  PredictionWriter writer(path, labels.shape, options);
  for (std::int64_t z = 0; z < labels.shape.z; ++z) {
    job.check();
    writer.write_labels(z, labels.ids(z));
    job.advance(z + 1, labels.shape.z);
  }
  writer.finish();
}

}  // namespace cristae
