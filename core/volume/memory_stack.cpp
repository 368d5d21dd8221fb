#include <cstring>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/pixel_type.h"
#include "core/volume/stack.h"

namespace cristae {
namespace {

class MemoryStack final : public Stack {
 public:
  MemoryStack(std::vector<cv::Mat> sections, StackInfo info)
      : sections_(std::move(sections)), info_(std::move(info)) {}

  const StackInfo& info() const override { return info_; }

  cv::Mat section(std::int64_t z) const override {
    if (z < 0 || z >= info_.shape.z) {
      throw Error(
          ErrorKind::bad_input,
          fmt::format("{} has sections 0 to {}, section {} was asked for", info_.name, info_.shape.z - 1, z),
          "choose a section of the stack");
    }
    return sections_[static_cast<std::size_t>(z)];
  }

 private:
  std::vector<cv::Mat> sections_;
  StackInfo info_;
};

void require_alike(const std::vector<cv::Mat>& sections, const std::string& name) {
  if (sections.empty()) {
    throw Error(ErrorKind::bad_input, fmt::format("{} has no sections", name), "give at least one section");
  }
  for (std::size_t z = 0; z < sections.size(); ++z) {
    const cv::Mat& section = sections[z];
    if (section.channels() != 1 || section.empty()) {
      throw Error(ErrorKind::bad_input,
                  fmt::format("{}: section {} has {} channels and {} pixels", name, z, section.channels(),
                              section.total()),
                  "give sections of one channel");
    }
    if (section.size() != sections[0].size() || section.type() != sections[0].type()) {
      throw Error(ErrorKind::bad_input,
                  fmt::format("{}: section {} is {} x {} {}, section 0 is {} x {} {}", name, z, section.rows,
                              section.cols, pixel_type_name(pixel_type_of(section.depth())), sections[0].rows,
                              sections[0].cols, pixel_type_name(pixel_type_of(sections[0].depth()))),
                  "give sections of one size and type");
    }
  }
}

}  // namespace

std::shared_ptr<const Stack> make_memory_stack(std::vector<cv::Mat> sections,
                                               std::optional<VoxelSize> voxel_size_nm, std::string name) {
  require_alike(sections, name);
  StackInfo info;
  info.name = std::move(name);
  info.format = "memory";
  info.shape = {static_cast<std::int64_t>(sections.size()), sections[0].rows, sections[0].cols};
  info.type = pixel_type_of(sections[0].depth());
  info.voxel_size_nm = voxel_size_nm;
  if (voxel_size_nm) info.voxel_size_source = "user";
  info.layout = "in memory";
  return std::make_shared<MemoryStack>(std::move(sections), std::move(info));
}

std::shared_ptr<const Stack> make_memory_stack(Volume<std::uint8_t> voxels,
                                               std::optional<VoxelSize> voxel_size_nm, std::string name) {
  const Shape shape = voxels.shape();
  std::vector<cv::Mat> sections;
  for (std::int64_t z = 0; z < shape.z; ++z) {
    const cv::Mat view(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_8U, voxels.section(z));
    sections.push_back(view.clone());
  }
  return make_memory_stack(std::move(sections), voxel_size_nm, std::move(name));
}

}  // namespace cristae
