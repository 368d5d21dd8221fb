#pragma once

#include "core/base/job.h"

namespace cristae {

/// Warns of a result that the network is unsure of itself: for 100 pixels found, more than 75 in doubt
/// (0.1 < p < 0.9). Of 30 adapted models those with a Dice above 0.6 have 26 to 73, those below 0.25 have 56
/// to 97: a warning is right, silence promises nothing.
void warn_when_doubtful(const RoundReport& result, Job& job);

}  // namespace cristae
