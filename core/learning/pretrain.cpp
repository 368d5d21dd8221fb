#include <chrono>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/learning/api.h"
#include "core/learning/compute_place.h"
#include "core/learning/methods/source_only.h"
#include "core/learning/model_file.h"
#include "core/learning/object_centres.h"
#include "core/learning/phantom_sections.h"
#include "core/learning/run_folder.h"
#include "core/learning/source_memory.h"
#include "core/learning/source_sections.h"
#include "core/learning/source_statistics.h"
#include "core/learning/trainer.h"

namespace cristae {
namespace {

std::optional<VoxelSize> working_voxel(const LabelledStack& source, const Recipe& recipe) {
  auto voxel = source.images->info().voxel_size_nm;
  if (voxel && recipe.working_pixel_nm > 0) voxel->y = voxel->x = recipe.working_pixel_nm;
  return voxel;
}

constexpr std::int64_t kPhantomSections = 36;  ///< of 12 tissues: enough for looks not to be learned by heart

/// Every n-th section, so that at most `most` are left (0: all).
std::vector<SourceSection> sample_sections(std::vector<SourceSection> sections, std::int64_t most) {
  const auto count = static_cast<std::int64_t>(sections.size());
  if (most <= 0 || count <= most) return sections;
  std::vector<SourceSection> sample;
  for (std::int64_t i = 0; i < most; ++i)
    sample.push_back(sections[static_cast<std::size_t>(i * count / most)]);
  return sample;
}

}  // namespace

PretrainResult pretrain(const PretrainRequest& request, Job& job) {
  const auto start = std::chrono::steady_clock::now();
  if (request.sources.empty())
    throw Error(ErrorKind::bad_input, "no source was given", "give a stack and its labels");
  const ComputePlace place = prepare_compute(request.compute);

  job.phase("reading the source");
  ModelFile pack;
  for (const auto& source : request.sources) {
    auto sections = read_source_sections(source, request.recipe, job);
    for (auto& section : sections) section.stack = &source - request.sources.data();
    std::move(sections.begin(), sections.end(), std::back_inserter(pack.source_sections));
  }
  pack.statistics = measure_source(pack.source_sections);
  if (pack.statistics.foreground_share <= 0) {
    throw Error(ErrorKind::bad_input, "the labels hold no mitochondrion",
                "give labels whose foreground is not empty");
  }

  if (request.recipe.phantom_share > 0) {
    job.phase("making phantoms");
    auto phantoms = make_phantom_sections(kPhantomSections, request.recipe,
                                          Random(request.seed).derive("phantoms").bits(), job);
    std::move(phantoms.begin(), phantoms.end(), std::back_inserter(pack.source_sections));
  }

  TrainingData data;
  data.source = training_sections(pack.source_sections, 1.0, request.recipe, request.recipe.phantom_share);
  SourceOnly method(request.recipe);
  Trainer trainer(request.recipe, source_plan(request.recipe), place,
                  Random(request.seed).derive("source phase"));
  auto outcome = trainer.train(build_network(request.recipe, request.seed), method, data, {}, job);

  job.phase("remembering the source");
  Job quiet;  // a stop keeps what was learned
  pack.source_memory = to_tensors(remember_source(*outcome.model, data.source, request.recipe, place,
                                                  Random(request.seed).derive("memory"), quiet));
  pack.source_sections = sample_sections(std::move(pack.source_sections), request.recipe.pack_sections);
  if (request.recipe.source_free) pack.source_sections.clear();
  pack.recipe = request.recipe;
  pack.provenance = provenance_of_pretraining(request, describe(place));
  pack.voxel_size_nm = working_voxel(request.sources.front(), request.recipe);
  pack.network = state_of(*outcome.model);
  if (outcome.stopped && outcome.steps == 0) throw Cancelled();
  write_model_file(request.pack, pack);  // a stop keeps what was learned
  job.checkpoint(request.pack, outcome.steps);
  if (outcome.stopped && job.stop_requested()) throw Cancelled();
  if (outcome.stopped)
    job.warning("the run ended early: " + outcome.stop_reason, "the model before it was kept");
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  return {seconds.count(), outcome.loss, outcome.steps};
}

}  // namespace cristae
