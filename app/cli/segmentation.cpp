#include "app/cli/segmentation.h"

#include <algorithm>
#include <cctype>
#include <string>

#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/volume/labels.h"
#include "core/volume/prediction_writer.h"

namespace cristae::cli {
namespace {

/// The part of a prediction that was asked for, into the file.
void write_prediction(PredictionWriter& file, const SegmentRequest& request, std::int64_t z,
                      const cv::Mat& probability, const cv::Mat& density) {
  if (request.write_probability) file.write_probability(z, probability);
  if (request.write_density) file.write_density(z, density);
}

bool wants_density(const SegmentRequest& request) {
  const InstanceOptions& options = request.instances;
  return request.write_density || options.filter.rule != FilterRule::none ||
         options.separation == Separation::detection_watershed;
}

/// 2-D instances, written as they come: memory does not grow with the number of sections.
class StreamingSink : public PredictionSink {
 public:
  StreamingSink(PredictionWriter& file, const SegmentRequest& request) : file_(file), request_(request) {}

  bool wants_density() const override { return cli::wants_density(request_); }

  void section(std::int64_t z, const cv::Mat& probability, const cv::Mat& density) override {
    SectionInstances found = segment_section(probability, density, request_.instances,
                                             request_.predict.stack->info().voxel_size_nm);
    for (int y = 0; y < found.ids.rows; ++y) {
      auto* row = found.ids.ptr<std::int32_t>(y);
      for (int x = 0; x < found.ids.cols; ++x) {
        if (row[x] == 0) continue;
        row[x] += static_cast<std::int32_t>(summary.instances);  // unique over the stack
        ++summary.foreground_voxels;
      }
    }
    file_.write_labels(z, found.ids);
    write_prediction(file_, request_, z, probability, density);
    summary.instances += found.count;
    summary.removed_small += found.removed_small;
    summary.removed_unsupported += found.removed_unsupported;
  }

  SegmentSummary summary;

 private:
  PredictionWriter& file_;
  const SegmentRequest& request_;
};

/// Instances that are known at the end only; probability and density still go to the file at once.
class CollectingSink : public PredictionSink {
 public:
  CollectingSink(PredictionWriter* file, const SegmentRequest& request)
      : file_(file),
        request_(request),
        segmenter_(request.predict.stack->info().shape, request.instances,
                   request.predict.stack->info().voxel_size_nm) {}

  bool wants_density() const override { return cli::wants_density(request_); }

  void section(std::int64_t z, const cv::Mat& probability, const cv::Mat& density) override {
    segmenter_.add(z, probability, density);
    if (file_ != nullptr) write_prediction(*file_, request_, z, probability, density);
  }

  SegmentedInstances finish() { return segmenter_.finish(); }

 private:
  PredictionWriter* file_;
  const SegmentRequest& request_;
  InstanceSegmenter segmenter_;
};

SegmentSummary summary_of(const SegmentedInstances& found) {
  SegmentSummary summary;
  summary.instances = found.count;
  summary.removed_small = found.removed_small;
  summary.removed_unsupported = found.removed_unsupported;
  summary.foreground_voxels =
      std::count_if(found.labels.begin(), found.labels.end(), [](std::uint32_t id) { return id != 0; });
  return summary;
}

SegmentSummary stream_to_hdf5(const SegmentRequest& request, PredictionWriter& file, Job& job) {
  StreamingSink sink(file, request);
  sink.summary.seconds = predict(request.predict, sink, job).seconds;
  return sink.summary;
}

SegmentSummary collect_to_hdf5(const SegmentRequest& request, PredictionWriter& file, Job& job) {
  CollectingSink sink(&file, request);
  const double seconds = predict(request.predict, sink, job).seconds;
  const SegmentedInstances found = sink.finish();
  for (std::int64_t z = 0; z < found.labels.shape().z; ++z) file.write_labels(z, found.labels.section(z));
  SegmentSummary summary = summary_of(found);
  summary.seconds = seconds;
  return summary;
}

SegmentSummary collect_to_tiff(const SegmentRequest& request, Job& job) {
  CollectingSink sink(nullptr, request);
  const double seconds = predict(request.predict, sink, job).seconds;
  const SegmentedInstances found = sink.finish();
  write_labels_tiff(request.output, found.labels, request.predict.stack->info().voxel_size_nm);
  SegmentSummary summary = summary_of(found);
  summary.seconds = seconds;
  return summary;
}

}  // namespace

bool is_tiff_output(const std::filesystem::path& output) {
  std::string ending = output.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  if (ending == ".tif" || ending == ".tiff") return true;
  if (ending == ".h5" || ending == ".hdf5") return false;
  throw Error(ErrorKind::unsupported, "'" + output.string() + "' ends in neither .h5 nor .tif",
              "choose the format by the ending");
}

SegmentSummary segment(const SegmentRequest& request, Job& job) {
  if (is_tiff_output(request.output)) return collect_to_tiff(request, job);
  const StackInfo& info = request.predict.stack->info();
  PredictionWriterOptions contents;
  contents.probability = request.write_probability;
  contents.density = request.write_density;
  contents.voxel_size_nm = info.voxel_size_nm;
  PredictionWriter file(request.output, info.shape, contents);
  const SegmentSummary summary = request.instances.dimension == InstanceDimension::sections_2d
                                     ? stream_to_hdf5(request, file, job)
                                     : collect_to_hdf5(request, file, job);
  file.finish();
  return summary;
}

}  // namespace cristae::cli
