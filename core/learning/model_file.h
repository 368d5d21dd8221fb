#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <opencv2/core.hpp>
#include <torch/types.h>

#include "core/base/units.h"
#include "core/networks/network.h"
#include "core/recipe/recipe.h"
#include "core/volume/hdf5_file.h"

namespace cristae {

using NamedTensors = std::map<std::string, torch::Tensor>;

/// A labelled section of a source pack at its working resolution.
struct SourceSection {
  cv::Mat image;            ///< CV_8U: grey values after the intensity map, 0..255
  cv::Mat label;            ///< CV_8U 0/1
  bool is_phantom = false;  ///< synthetic, mixed into the source
  std::int64_t stack = 0;   ///< which of several sources it comes from
  std::int64_t z = 0;       ///< its section there
};

/// What target stacks are compared with.
struct SourceStatistics {
  double grey_mean = 0;  ///< of the mapped grey values, 0..1
  double grey_deviation = 0;
  double grey_skewness = 0;
  double foreground_share = 0;
  double median_radius_px = 0;  ///< equivalent radius of the objects of a section, working pixels
};

/// Everything in a `.cpack` (a source memory, and source sections unless they were left out) or `.cmodel`
/// file. HDF5, named tensors, no code.
struct ModelFile {
  Recipe recipe;                           ///< that made it; says how to feed and to read the network
  std::string provenance;                  ///< JSON: program version, seed, inputs, device
  std::optional<VoxelSize> voxel_size_nm;  ///< of the working resolution
  NamedTensors network;                    ///< parameters and buffers
  std::vector<SourceSection> source_sections;
  SourceStatistics statistics;
  NamedTensors source_memory;  ///< of a pack: what stands in for the source (source_memory.h)
  NamedTensors carry_over;     ///< of an adapted model: what a run that goes on from it must know
};

/// Written to a temporary name, then renamed.
void write_model_file(const std::filesystem::path& path, const ModelFile& model);

/// A model or pack file, or a run folder (its model.cmodel).
/// @throws Error{not_found, bad_input}: names, shapes and sizes are checked before anything is allocated
ModelFile read_model_file(const std::filesystem::path& path, bool with_source_sections = true);

/// The network a recipe names, initialised from `seed`.
std::shared_ptr<Network> build_network(const Recipe& recipe, std::uint64_t seed);

/// The network of a model file with its tensors.
/// @throws Error{bad_input} if tensors are missing or have other shapes
std::shared_ptr<Network> network_of(const ModelFile& model);

/// Parameters and buffers by name, on the CPU, detached; and back.
NamedTensors state_of(const torch::nn::Module& network);
void load_state(torch::nn::Module& network, const NamedTensors& state, const std::string& where);

/// The tensors whose names begin with `prefix`, without it.
NamedTensors below(const NamedTensors& tensors, const std::string& prefix);

/// Named tensors below `group`: fp32 as float datasets, whole numbers as int64.
void write_tensors(Hdf5File& file, const std::string& group, const NamedTensors& tensors);
NamedTensors read_tensors(const Hdf5File& file, const std::string& group);

}  // namespace cristae
