#include "app/cli/segmentation.h"

#include <string>

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/volume/label_writer.h"
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
  return request.write_density || needs_density(request.instances);
}

/// The profiles of a section as they are joined or, in 2-D, as they stay.
SectionProfiles profiles_of(const SegmentRequest& request, const cv::Mat& probability, const cv::Mat& density,
                            SegmentSummary& summary) {
  const auto& voxel_size_nm = request.predict.stack->info().voxel_size_nm;
  if (request.instances.dimension == InstanceDimension::volume_3d)
    return find_profiles(probability, density, request.instances, voxel_size_nm);
  const SectionInstances found = segment_section(probability, density, request.instances, voxel_size_nm);
  summary.removed_small += found.removed_small;
  summary.removed_unsupported += found.removed_unsupported;
  return {found.ids, std::vector<ProfileFacts>(static_cast<std::size_t>(found.count))};
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
        voxel_size_nm_(request.predict.stack->info().voxel_size_nm),
        collector(request.predict.stack->info().shape, request.instances.dimension,
                  joining_options(request.instances, voxel_size_nm_), voxel_size_nm_) {}

  bool wants_density() const override { return cli::wants_density(request_); }

  void section(std::int64_t z, const cv::Mat& probability, const cv::Mat& density) override {
    collector.add(profiles_of(request_, probability, density, summary));
    if (file_ != nullptr) write_prediction(*file_, request_, z, probability, density);
  }

 private:
  PredictionWriter* file_;
  const SegmentRequest& request_;
  std::optional<VoxelSize> voxel_size_nm_;

 public:
  InstanceCollector collector;
  SegmentSummary summary;  ///< of what 2-D instances removed
};

/// Profiles of a block, written as they come.
class BlockSink : public PredictionSink {
 public:
  BlockSink(BlockWriter& file, const SegmentRequest& request) : file_(file), request_(request) {}

  bool wants_density() const override { return cli::wants_density(request_); }

  void section(std::int64_t, const cv::Mat& probability, const cv::Mat& density) override {
    const SectionProfiles profiles = profiles_of(request_, probability, density, summary);
    summary.foreground_voxels += cv::countNonZero(profiles.ids);
    file_.add(profiles);
  }

  SegmentSummary summary;

 private:
  BlockWriter& file_;
  const SegmentRequest& request_;
};

/// Adds what the finished instances say to what their sections said.
SegmentSummary summary_of(const InstanceCollector& found, SegmentSummary summary) {
  const JoinedBodies& bodies = found.bodies();
  summary.instances = found.count();
  summary.foreground_voxels = found.foreground_voxels();
  summary.removed_small += bodies.removed_small;
  summary.removed_large += bodies.removed_large;
  summary.removed_unsupported += bodies.removed_unsupported;
  summary.separated = bodies.cuts;
  summary.left_whole = bodies.left_whole;
  summary.splits = bodies.splits;
  return summary;
}

void write_labels(PredictionWriter& file, const InstanceCollector& found, std::int64_t sections, Job& job) {
  job.phase("writing instances");
  for (std::int64_t z = 0; z < sections; ++z) {
    job.check();
    file.write_labels(z, found.section(z));
    job.advance(z + 1, sections);
  }
}

void write_label_file(const std::filesystem::path& output, const InstanceCollector& found, const Shape& shape,
                      const std::optional<VoxelSize>& voxel_size_nm, const Provenance& provenance, Job& job) {
  const auto ids = [&](std::int64_t z) { return found.section(z); };
  cristae::write_labels(output, {shape, voxel_size_nm, ids, provenance}, job);
}

/// A stored prediction section by section, as a network would give it.
void replay(const StoredPrediction& stored, PredictionSink& sink, Job& job) {
  const std::int64_t sections = stored.probability->info().shape.z;
  job.phase("instances");
  for (std::int64_t z = 0; z < sections; ++z) {
    job.check();
    cv::Mat density;
    if (stored.density && sink.wants_density()) stored.density->section(z).convertTo(density, CV_32F);
    sink.section(z, stored.probability->section(z), density);
    job.advance(z + 1, sections);
  }
}

/// @returns seconds of the prediction
double sections_into(PredictionSink& sink, const SegmentRequest& request, Job& job) {
  if (!request.prediction) return predict(request.predict, sink, job).seconds;
  replay(*request.prediction, sink, job);
  return 0;
}

SegmentSummary stream_to_hdf5(const SegmentRequest& request, PredictionWriter& file, Job& job) {
  StreamingSink sink(file, request);
  sink.summary.seconds = sections_into(sink, request, job);
  return sink.summary;
}

SegmentSummary collect_to_hdf5(const SegmentRequest& request, PredictionWriter& file, Job& job) {
  CollectingSink sink(&file, request);
  sink.summary.seconds = sections_into(sink, request, job);
  sink.collector.finish(job);
  write_labels(file, sink.collector, request.predict.stack->info().shape.z, job);
  return summary_of(sink.collector, sink.summary);
}

SegmentSummary collect_to_labels(const SegmentRequest& request, Job& job) {
  CollectingSink sink(nullptr, request);
  sink.summary.seconds = sections_into(sink, request, job);
  sink.collector.finish(job);
  const StackInfo& info = request.predict.stack->info();
  write_label_file(request.output, sink.collector, info.shape, info.voxel_size_nm, request.provenance, job);
  return summary_of(sink.collector, sink.summary);
}

SegmentSummary segment_block(const SegmentRequest& request, Job& job) {
  const StackInfo& info = request.predict.stack->info();
  BlockInfo contents;
  contents.block = *request.block;
  contents.shape = info.shape;
  contents.voxel_size_nm = info.voxel_size_nm;
  contents.dimension = request.instances.dimension;
  contents.joining = joining_options(request.instances, info.voxel_size_nm);
  contents.source = request.source;
  BlockWriter file(request.output, contents);
  BlockSink sink(file, request);
  PredictRequest part = request.predict;
  part.sections = PredictedSections{request.block->begin, request.block->end};
  sink.summary.seconds = predict(part, sink, job).seconds;
  sink.summary.instances = file.profiles();
  file.count_removed(sink.summary.removed_small, sink.summary.removed_unsupported);
  file.finish();
  return sink.summary;
}

}  // namespace

bool is_prediction_file(const std::filesystem::path& output) {
  if (const auto format = label_format(output)) return format == LabelFormat::hdf5;
  throw Error(ErrorKind::unsupported,
              "'" + output.string() + "' has an ending that names no format of labels",
              "end the name in " + label_file_endings());
}

SegmentSummary segment(const SegmentRequest& request, Job& job) {
  const StackInfo& info = request.predict.stack->info();
  const bool is_prediction = is_prediction_file(request.output);
  if (request.block && (!is_prediction || request.write_probability || request.write_density)) {
    throw Error(ErrorKind::unsupported,
                request.output.string() + ": a block is an HDF5 file with labels only",
                "name a .h5 file, without --probability and --density");
  }
  if (request.block) return segment_block(request, job);
  if (!is_prediction) {
    require_label_file(request.output, info.voxel_size_nm);
    return collect_to_labels(request, job);
  }
  PredictionWriterOptions contents;
  contents.probability = request.write_probability;
  contents.density = request.write_density;
  contents.voxel_size_nm = info.voxel_size_nm;
  contents.provenance = request.provenance;
  PredictionWriter file(request.output, info.shape, contents);
  const SegmentSummary summary = request.instances.dimension == InstanceDimension::sections_2d
                                     ? stream_to_hdf5(request, file, job)
                                     : collect_to_hdf5(request, file, job);
  file.finish();
  return summary;
}

SegmentSummary stitch(const std::vector<BlockReader>& blocks, const std::filesystem::path& output,
                      const Provenance& provenance, Job& job) {
  const bool is_prediction = is_prediction_file(output);
  const BlockInfo& first = blocks.front().info();
  require_label_file(output, first.voxel_size_nm);
  InstanceCollector collector(first.shape, first.dimension, first.joining, first.voxel_size_nm);
  SegmentSummary summary;
  job.phase("joining blocks");
  for (const BlockReader& reader : blocks) {
    const BlockInfo& info = reader.info();
    for (std::int64_t z = info.block.begin; z < info.block.end; ++z) {
      job.check();
      collector.add(reader.section(z));
      job.advance(z + 1, first.shape.z);
    }
    summary.removed_small += info.removed_small;
    summary.removed_unsupported += info.removed_unsupported;
  }
  collector.finish(job);
  if (!is_prediction) {
    write_label_file(output, collector, first.shape, first.voxel_size_nm, provenance, job);
  } else {
    PredictionWriterOptions contents;
    contents.voxel_size_nm = first.voxel_size_nm;
    contents.provenance = provenance;
    PredictionWriter file(output, first.shape, contents);
    write_labels(file, collector, first.shape.z, job);
    file.finish();
  }
  return summary_of(collector, summary);
}

void add_summary(const SegmentSummary& summary, nlohmann::ordered_json& result) {
  result["instances"] = summary.instances;
  result["removed_small"] = summary.removed_small;
  result["removed_large"] = summary.removed_large;
  result["removed_unsupported"] = summary.removed_unsupported;
  result["separated"] = summary.separated;
  result["left_whole"] = summary.left_whole;
  auto splits = nlohmann::ordered_json::array();
  for (const SplitRecord& split : summary.splits) {
    splits.push_back({{"kind", split.kind == LinkKind::split ? "split" : "merge"},
                      {"z", split.z},
                      {"trunk", split.trunk},
                      {"branch", split.branch},
                      {"overlap", split.overlap}});
  }
  result["splits"] = std::move(splits);
}

}  // namespace cristae::cli
