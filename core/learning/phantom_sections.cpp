#include "core/learning/phantom_sections.h"

#include <algorithm>

#include "core/learning/source_sections.h"
#include "core/phantom/phantom.h"
#include "core/volume/volume.h"

namespace cristae {
namespace {

/// Few sections a stack: another tissue is worth more than another section of the same.
constexpr std::int64_t kSectionsOfAStack = 3;
constexpr std::int64_t kSide = 768;

Volume<std::uint8_t> foreground_of(const LabelVolume& instances) {
  Volume<std::uint8_t> mask(instances.shape());
  std::transform(instances.begin(), instances.end(), mask.begin(),
                 [](std::uint32_t id) { return static_cast<std::uint8_t>(id != 0); });
  return mask;
}

LabelledStack labelled_stack(Phantom phantom) {
  LabelledStack stack;
  stack.labels.stack = make_memory_stack(foreground_of(phantom.instances), phantom.voxel_size_nm);
  stack.images = make_memory_stack(std::move(phantom.image), phantom.voxel_size_nm);
  return stack;
}

}  // namespace

std::vector<SourceSection> make_phantom_sections(std::int64_t count, const Recipe& recipe, std::uint64_t seed,
                                                 Job& job) {
  std::vector<SourceSection> sections;
  Job silent;  // one progress for all stacks, not one for each
  for (std::uint64_t tissue = 0; static_cast<std::int64_t>(sections.size()) < count; ++tissue) {
    job.check();
    job.advance(static_cast<std::int64_t>(sections.size()), count);
    PhantomOptions options;
    options.domain = PhantomDomain::varied;
    options.shape = {kSectionsOfAStack, kSide, kSide};
    options.seed = seed + tissue;
    for (auto& section : read_source_sections(labelled_stack(make_phantom(options)), recipe, silent)) {
      section.is_phantom = true;
      sections.push_back(std::move(section));
    }
  }
  sections.resize(static_cast<std::size_t>(count));
  return sections;
}

}  // namespace cristae
