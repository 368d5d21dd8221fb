#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/annotation/drawn_shape.h"
#include "core/annotation/point.h"
#include "core/base/job.h"
#include "core/recipe/recipe.h"
#include "core/volume/labels.h"
#include "core/volume/stack.h"

/// The torch-free face of learning: what the command line (and through it the window) calls.
namespace cristae {

/// Where and how to compute. Part of the run record, not of the recipe: it changes speed, not intent.
struct ComputeOptions {
  std::string device = "auto";     ///< "auto", "cpu", "cuda", "cuda:1"
  int threads = 0;                 ///< 0: all available processors
  std::string precision = "auto";  ///< "auto" (bf16 where the machine has units for it), "fp32", "bf16"
};

/// A stack with truth to learn from.
struct LabelledStack {
  std::shared_ptr<const Stack> images;
  LabelStack labels;
};

struct PretrainRequest {
  std::vector<LabelledStack> sources;  ///< at least one; shapes must agree pairwise
  Recipe recipe;
  std::uint64_t seed = 0;
  ComputeOptions compute;
  std::filesystem::path pack;  ///< file to write (.cpack)
};

struct PretrainResult {
  double seconds = 0;
  double final_loss = 0;
  std::int64_t steps = 0;
};

/// Trains a network on labelled sources and writes a source pack.
PretrainResult pretrain(const PretrainRequest& request, Job& job);

struct AdaptRequest {
  std::shared_ptr<const Stack> target;
  std::filesystem::path pack;  ///< source pack
  /// Go on from an earlier run's model instead of the pack's network.
  std::optional<std::filesystem::path> start_model;
  Points points;  ///< may be empty (0 % setting)
  /// What somebody drew on the target: labels that no round changes. A drawn mitochondrion without a point
  /// counts as clicked in its middle.
  DrawnShapes drawn = {};
  Recipe recipe;
  std::uint64_t seed = 0;
  ComputeOptions compute;
  std::filesystem::path run_folder;  ///< made; with `resume` continued from its checkpoint
  bool resume = false;
  bool save_pictures = false;  ///< rounds/NN/*.png of pseudo-labels and predictions
  bool save_previews = false;  ///< rounds/NN/preview.h5 of the same, over whole sections, and sections.txt
  std::optional<LabelStack>
      truth;  ///< for the audit trail only: never used to learn or choose, except by method oracle
};

struct AdaptResult {
  std::filesystem::path model;  ///< RUN/model.cmodel
  std::int64_t steps = 0;
  double seconds = 0;
};

/// Carries the pack's network over to the target. Stopping (Cancelled) saves a checkpoint and the
/// model so far in the run folder first.
AdaptResult adapt(const AdaptRequest& request, Job& job);

/// Sections begin..end-1 of a stack.
struct PredictedSections {
  std::int64_t begin = 0;
  std::int64_t end = 0;
};

struct PredictRequest {
  std::shared_ptr<const Stack> stack;
  std::filesystem::path model;   ///< run folder, .cmodel or .cpack
  bool keep_statistics = false;  ///< a pack is otherwise first fitted to the stack's statistics
  std::optional<bool> invert;    ///< absent: as the model's recipe says
  ComputeOptions compute;
  std::vector<std::string> overrides;  ///< "key=value" on the model's recipe: tile, views, ...
  /// Only these; absent: all. Their prediction is the same as in the whole, since statistics and grey
  /// values are taken of the whole stack either way.
  std::optional<PredictedSections> sections;
};

/// Receives the prediction section by section, z ascending, in the stack's own resolution.
class PredictionSink {
 public:
  virtual ~PredictionSink() = default;
  /// Whether section() gets a density; a large section takes much less memory without.
  virtual bool wants_density() const { return true; }
  /// probability: CV_8U, 255 = 1; density: CV_32F, >= 0, peak about 1 at a centre, empty unless wanted; both
  /// [y, x].
  virtual void section(std::int64_t z, const cv::Mat& probability, const cv::Mat& density) = 0;
};

struct PredictResult {
  Recipe recipe;  ///< of the model, with overrides: threshold, smallest object, filter
  double seconds = 0;
};

/// Tiles with halo and smooth blending, views averaged, one section in flight; floats of a whole section are
/// held for its grey values and, when wanted, its density only.
PredictResult predict(const PredictRequest& request, PredictionSink& sink, Job& job);

/// What `doctor` tells about the engine on this machine.
struct EngineReport {
  std::string torch_version;
  std::string blas;
  std::string device;  ///< what "auto" gives
  int threads = 0;
  bool has_bf16_units = false;
  bool bf16_agrees = false;  ///< a small network gives the same masks in bf16 as in fp32
  std::string precision;     ///< what "auto" gives
  double fp32_step_ms = 0;   ///< one training step of the quick network
  double bf16_step_ms = 0;   ///< 0 when not tried
  double section_ms = 0;     ///< prediction of one 1024 x 1024 section
};

EngineReport inspect_engine(const ComputeOptions& compute, Job& job);

}  // namespace cristae
