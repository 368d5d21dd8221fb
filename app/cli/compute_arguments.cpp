#include "app/cli/compute_arguments.h"

#include "app/cli/session.h"

namespace cristae::cli {

ComputeOptions compute_options(const Session& session, const std::string& precision) {
  ComputeOptions options;
  options.device = session.common().device;
  options.threads = static_cast<int>(session.common().threads);
  options.precision = precision;
  return options;
}

}  // namespace cristae::cli
