#pragma once

#include <string>

#include "core/learning/api.h"

namespace cristae::cli {

class Session;

/// Where and how to compute, from the common options.
ComputeOptions compute_options(const Session& session, const std::string& precision = "auto");

}  // namespace cristae::cli
