#include "core/learning/model_file.h"

#include <algorithm>

#include <fmt/format.h>
#include <torch/torch.h>

#include "core/base/atomic_file.h"
#include "core/base/error.h"

namespace cristae {
namespace {

constexpr double kFormatVersion = 1;
constexpr std::int64_t kLargestTensor = std::int64_t{1} << 28;
constexpr std::int64_t kLargestSourceShare = std::int64_t{1} << 33;  ///< bytes of source images

std::vector<std::int64_t> stack_shape(const std::vector<SourceSection>& sections) {
  std::int64_t rows = 0;
  std::int64_t columns = 0;
  for (const auto& section : sections) {
    rows = std::max<std::int64_t>(rows, section.image.rows);
    columns = std::max<std::int64_t>(columns, section.image.cols);
  }
  return {static_cast<std::int64_t>(sections.size()), rows, columns};
}

/// Sections of several sources may differ in size: each is stored in the corner of its page, and
/// /source/sizes says how much of it counts.
void write_source_sections(Hdf5File& file, const std::vector<SourceSection>& sections) {
  const auto shape = stack_shape(sections);
  const DatasetStorage storage{{1, shape[1], shape[2]}, 4};
  file.create_dataset("/source/images", PixelType::uint8, shape, storage);
  file.create_dataset("/source/labels", PixelType::uint8, shape, storage);
  std::vector<std::int64_t> sizes;
  std::vector<std::int64_t> positions;
  std::vector<std::uint8_t> is_phantom;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const auto z = static_cast<std::int64_t>(i);
    cv::Mat page = cv::Mat::zeros(static_cast<int>(shape[1]), static_cast<int>(shape[2]), CV_8U);
    const cv::Rect corner({0, 0}, sections[i].image.size());
    const std::array<std::int64_t, 3> offset{z, 0, 0};
    const std::array<std::int64_t, 3> extent{1, shape[1], shape[2]};
    sections[i].image.copyTo(page(corner));
    file.write_block<std::uint8_t>("/source/images", offset, extent, page.data);
    page.setTo(0);
    cv::Mat(sections[i].label != 0).copyTo(page(corner));
    page &= 1;
    file.write_block<std::uint8_t>("/source/labels", offset, extent, page.data);
    sizes.insert(sizes.end(), {sections[i].image.rows, sections[i].image.cols});
    positions.insert(positions.end(), {sections[i].stack, sections[i].z});
    is_phantom.push_back(sections[i].is_phantom ? 1 : 0);
  }
  const std::array<std::int64_t, 2> size_shape{static_cast<std::int64_t>(sections.size()), 2};
  file.write<std::int64_t>("/source/sizes", size_shape, sizes.data());
  file.write<std::int64_t>("/source/positions", size_shape, positions.data());
  const std::array<std::int64_t, 1> flag_shape{static_cast<std::int64_t>(sections.size())};
  file.write<std::uint8_t>("/source/is_phantom", flag_shape, is_phantom.data());
}

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& fact) {
  throw Error(ErrorKind::bad_input, path.string() + ": " + fact, "give a pack or model that Cristae wrote");
}

/// Stack and section of each source section. Packs of earlier versions do not say: theirs count as
/// neighbours in one stack.
std::vector<std::int64_t> read_positions(const Hdf5File& file, const std::filesystem::path& path,
                                         std::int64_t sections) {
  std::vector<std::int64_t> positions;
  for (std::int64_t z = 0; z < sections; ++z) positions.insert(positions.end(), {0, z});
  if (!file.contains("/source/positions")) return positions;
  auto stored = file.read<std::int64_t>("/source/positions");
  if (stored.size() != positions.size()) refuse(path, "/source/positions does not fit /source/images");
  return stored;
}

std::vector<SourceSection> read_source_sections(const Hdf5File& file, const std::filesystem::path& path) {
  if (!file.contains("/source/images")) return {};
  const auto shape = file.describe("/source/images").shape;
  if (shape.size() != 3 || file.describe("/source/labels").shape != shape) {
    refuse(path, "/source/images and /source/labels are not two volumes of one shape");
  }
  if (shape[0] * shape[1] * shape[2] > kLargestSourceShare) refuse(path, "/source/images is absurdly large");
  const auto sizes = file.read<std::int64_t>("/source/sizes");
  if (static_cast<std::int64_t>(sizes.size()) != 2 * shape[0])
    refuse(path, "/source/sizes does not fit /source/images");
  std::vector<std::uint8_t> is_phantom(static_cast<std::size_t>(shape[0]), 0);
  if (file.contains("/source/is_phantom")) is_phantom = file.read<std::uint8_t>("/source/is_phantom");
  if (static_cast<std::int64_t>(is_phantom.size()) != shape[0])
    refuse(path, "/source/is_phantom does not fit /source/images");
  const auto positions = read_positions(file, path, shape[0]);
  std::vector<SourceSection> sections;
  for (std::int64_t z = 0; z < shape[0]; ++z) {
    const auto rows = sizes[static_cast<std::size_t>(2 * z)];
    const auto columns = sizes[static_cast<std::size_t>(2 * z + 1)];
    if (rows < 1 || columns < 1 || rows > shape[1] || columns > shape[2])
      refuse(path, "/source/sizes exceeds its page");
    SourceSection section;
    section.is_phantom = is_phantom[static_cast<std::size_t>(z)] != 0;
    section.stack = positions[static_cast<std::size_t>(2 * z)];
    section.z = positions[static_cast<std::size_t>(2 * z + 1)];
    section.image.create(static_cast<int>(rows), static_cast<int>(columns), CV_8U);
    section.label.create(static_cast<int>(rows), static_cast<int>(columns), CV_8U);
    const std::array<std::int64_t, 3> offset{z, 0, 0};
    const std::array<std::int64_t, 3> extent{1, rows, columns};
    file.read_block<std::uint8_t>("/source/images", offset, extent, section.image.data);
    file.read_block<std::uint8_t>("/source/labels", offset, extent, section.label.data);
    sections.push_back(std::move(section));
  }
  return sections;
}

void write_statistics(Hdf5File& file, const SourceStatistics& statistics) {
  const std::array<double, 5> values{statistics.grey_mean, statistics.grey_deviation,
                                     statistics.grey_skewness, statistics.foreground_share,
                                     statistics.median_radius_px};
  const std::array<std::int64_t, 1> shape{5};
  file.write<double>("/statistics", shape, values.data());
}

SourceStatistics read_statistics(const Hdf5File& file) {
  if (!file.contains("/statistics")) return {};
  const auto values = file.read<double>("/statistics");
  if (values.size() != 5) return {};
  return {values[0], values[1], values[2], values[3], values[4]};
}

NetworkOptions network_options(const Recipe& recipe) {
  NetworkOptions options;
  options.z_source = recipe.z_source;
  options.det_head_blocks = recipe.det_head_blocks;
  if (recipe.det_bias_init != "library") options.det_bias_init = std::stod(recipe.det_bias_init);
  return options;
}

}  // namespace

void write_tensors(Hdf5File& file, const std::string& group, const NamedTensors& tensors) {
  for (const auto& [name, tensor] : tensors) {
    const torch::Tensor values = tensor.detach().to(torch::kCPU).contiguous();
    const std::vector<std::int64_t> shape(values.sizes().begin(), values.sizes().end());
    const std::string dataset = group + "/" + name;
    if (values.is_floating_point()) {
      file.write<float>(dataset, shape, values.to(torch::kFloat).contiguous().data_ptr<float>());
    } else {
      file.write<std::int64_t>(dataset, shape, values.to(torch::kLong).contiguous().data_ptr<std::int64_t>());
    }
  }
}

NamedTensors read_tensors(const Hdf5File& file, const std::string& group) {
  NamedTensors tensors;
  const std::string prefix = group + "/";
  for (const auto& dataset : file.datasets()) {
    if (dataset.name.rfind(prefix, 0) != 0) continue;
    std::int64_t count = 1;
    for (const auto extent : dataset.shape) {
      if (extent < 0 || count > kLargestTensor / std::max<std::int64_t>(extent, 1)) {
        throw Error(ErrorKind::bad_input, dataset.name + " is absurdly large",
                    "give a file that Cristae wrote");
      }
      count *= extent;
    }
    const bool whole_numbers = dataset.type == PixelType::int64;
    torch::Tensor tensor;
    if (whole_numbers) {
      tensor = torch::tensor(file.read<std::int64_t>(dataset.name), torch::kLong);
    } else {
      tensor = torch::tensor(file.read<float>(dataset.name), torch::kFloat);
    }
    tensors[dataset.name.substr(prefix.size())] = tensor.reshape(dataset.shape);
  }
  return tensors;
}

NamedTensors state_of(const torch::nn::Module& network) {
  NamedTensors state;
  for (const auto& item : network.named_parameters())
    state[item.key()] = item.value().detach().to(torch::kCPU).clone();
  for (const auto& item : network.named_buffers())
    state[item.key()] = item.value().detach().to(torch::kCPU).clone();
  return state;
}

void load_state(torch::nn::Module& network, const NamedTensors& state, const std::string& where) {
  torch::NoGradGuard no_gradient;
  const auto load = [&](const std::string& name, torch::Tensor tensor) {
    const auto found = state.find(name);
    if (found == state.end()) {
      throw Error(ErrorKind::bad_input, fmt::format("{}: the tensor {} is missing", where, name),
                  "give a file that this version of Cristae wrote");
    }
    if (found->second.sizes() != tensor.sizes()) {
      throw Error(ErrorKind::bad_input, fmt::format("{}: the tensor {} has another shape", where, name),
                  "give a file that this version of Cristae wrote");
    }
    tensor.copy_(found->second);
  };
  for (auto& item : network.named_parameters()) load(item.key(), item.value());
  for (auto& item : network.named_buffers()) load(item.key(), item.value());
}

NamedTensors below(const NamedTensors& tensors, const std::string& prefix) {
  NamedTensors found;
  for (const auto& [name, tensor] : tensors) {
    if (name.rfind(prefix, 0) == 0) found[name.substr(prefix.size())] = tensor;
  }
  return found;
}

std::shared_ptr<Network> build_network(const Recipe& recipe, std::uint64_t seed) {
  torch::manual_seed(seed);
  return make_network(recipe.network, network_options(recipe));
}

std::shared_ptr<Network> network_of(const ModelFile& model) {
  auto network = build_network(model.recipe, 0);
  load_state(*network, model.network, "/network");
  return network;
}

void write_model_file(const std::filesystem::path& path, const ModelFile& model) {
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    Hdf5File file = Hdf5File::create(temporary);
    write_tensors(file, "/network", model.network);
    const std::array<double, 1> version{kFormatVersion};
    file.set_attribute("/", "format_version", version);
    file.set_attribute("/", "architecture", model.recipe.network);
    file.set_attribute("/", "recipe", recipe_to_json(model.recipe));
    file.set_attribute("/", "provenance", model.provenance);
    if (model.voxel_size_nm) {
      const std::array<double, 3> voxel{model.voxel_size_nm->z, model.voxel_size_nm->y,
                                        model.voxel_size_nm->x};
      file.set_attribute("/", "voxel_size_nm", voxel);
    }
    if (!model.source_sections.empty()) write_source_sections(file, model.source_sections);
    write_statistics(file, model.statistics);
    write_tensors(file, "/memory", model.source_memory);
    write_tensors(file, "/carry_over", model.carry_over);
    file.close();
  });
}

ModelFile read_model_file(const std::filesystem::path& given, bool with_source_sections) {
  namespace fs = std::filesystem;
  const fs::path path = fs::is_directory(given) ? given / "model.cmodel" : given;
  if (!fs::exists(path)) {
    throw Error(ErrorKind::not_found, path.string() + ": no such model",
                fs::is_directory(given) ? "finish the run first (adapt --resume)" : "check the path");
  }
  const Hdf5File file = Hdf5File::open(path);
  const auto version = file.number_attribute("/", "format_version");
  if (version.empty()) refuse(path, "is not a model or source pack");
  if (version[0] > kFormatVersion) {
    throw Error(ErrorKind::unsupported, path.string() + ": was written by a newer version of Cristae",
                "use that version or newer");
  }
  ModelFile model;
  model.recipe = recipe_from_json(file.text_attribute("/", "recipe").value_or(""));
  model.recipe.network = file.text_attribute("/", "architecture").value_or(model.recipe.network);
  model.provenance = file.text_attribute("/", "provenance").value_or("{}");
  const auto voxel = file.number_attribute("/", "voxel_size_nm");
  if (voxel.size() == 3) model.voxel_size_nm = VoxelSize{voxel[0], voxel[1], voxel[2]};
  model.network = read_tensors(file, "/network");
  model.statistics = read_statistics(file);
  model.source_memory = read_tensors(file, "/memory");
  model.carry_over = read_tensors(file, "/carry_over");
  if (with_source_sections) model.source_sections = read_source_sections(file, path);
  return model;
}

}  // namespace cristae
