#include "core/learning/doubtful_result.h"

#include <fmt/format.h>

namespace cristae {
namespace {

constexpr double kDoubtful = 0.75;

}  // namespace

void warn_when_doubtful(const RoundReport& result, Job& job) {
  if (!result.uncertain_share || *result.uncertain_share <= kDoubtful) return;
  job.warning(
      fmt::format("the network is unsure of this stack: for 100 pixels that it found {:.0f} are in doubt",
                  100 * *result.uncertain_share),
      "look at the result before you count with it; the right voxel size, a source pack of more "
      "similar tissue or more clicks may help");
}

}  // namespace cristae
