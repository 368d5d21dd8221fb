#include "core/volume/label_sections.h"

#include <algorithm>

#include <opencv2/core.hpp>

#include "core/volume/prediction_writer.h"

namespace cristae {

std::uint32_t largest_id(const LabelSections& labels, Job& job) {
  std::uint32_t largest = 0;
  for (std::int64_t z = 0; z < labels.shape.z; ++z) {
    job.check();
    const cv::Mat ids = labels.ids(z);
    for (int y = 0; y < ids.rows; ++y) {
      const auto* row = ids.ptr<std::uint32_t>(y);
      largest = std::max(largest, *std::max_element(row, row + ids.cols));
    }
    job.advance(z + 1, labels.shape.z);
  }
  return largest;
}

void write_labels_hdf5(const std::filesystem::path& path, const LabelSections& labels, Job& job) {
  PredictionWriterOptions options;
  options.voxel_size_nm = labels.voxel_size_nm;
  options.provenance = labels.provenance;
  options.offset_sections = labels.offset_sections;
  PredictionWriter writer(path, labels.shape, options);
  for (std::int64_t z = 0; z < labels.shape.z; ++z) {
    job.check();
    writer.write_labels(z, labels.ids(z));
    job.advance(z + 1, labels.shape.z);
  }
  writer.finish();
}

}  // namespace cristae
