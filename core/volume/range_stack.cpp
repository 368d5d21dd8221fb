#include "core/volume/range_stack.h"

#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

class RangeStack final : public Stack {
 public:
  RangeStack(std::shared_ptr<const Stack> whole, StackInfo info, SectionRange range)
      : whole_(std::move(whole)), info_(std::move(info)), range_(range) {}

  const StackInfo& info() const override { return info_; }

  cv::Mat section(std::int64_t z) const override {
    if (z < 0 || z >= info_.shape.z) {
      throw Error(
          ErrorKind::bad_input,
          fmt::format("{} has sections 0 to {}, section {} was asked for", info_.name, info_.shape.z - 1, z),
          "choose a section of the stack");
    }
    return whole_->section(range_.begin + z * range_.step);
  }

 private:
  std::shared_ptr<const Stack> whole_;
  StackInfo info_;
  SectionRange range_;
};

}  // namespace

std::shared_ptr<const Stack> make_range_stack(std::shared_ptr<const Stack> whole, const SectionRange& range,
                                              const std::string& name) {
  StackInfo info = whole->info();
  const std::int64_t sections = info.shape.z;
  const std::int64_t end = range.end.value_or(sections);
  if (range.begin >= sections || end > sections) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{} has {} sections, which {} leaves", info.name, sections,
                            fmt::format("[{}:{}]", range.begin, end)),
                fmt::format("choose sections between 0 and {}", sections - 1));
  }
  info.name = name;
  info.first_section = range.begin;
  info.section_step = range.step;
  info.shape.z = (end - 1 - range.begin) / range.step + 1;
  if (range.step > 1 && info.voxel_size_nm) {
    info.voxel_size_nm->z *= static_cast<double>(range.step);
    info.notes.push_back(fmt::format("every {}th section taken: the voxel is {:g} nm in z", range.step,
                                     info.voxel_size_nm->z));
  }
  if (!info.section_names.empty()) {
    std::vector<std::string> names;
    for (std::int64_t z = 0; z < info.shape.z; ++z) {
      names.push_back(info.section_names[static_cast<std::size_t>(range.begin + z * range.step)]);
    }
    info.section_names = std::move(names);
  }
  return std::make_shared<RangeStack>(std::move(whole), std::move(info), range);
}

}  // namespace cristae
