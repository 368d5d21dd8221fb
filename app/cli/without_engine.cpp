// Linked into the launcher: the learning functions refuse, since a verb that needs them has been handed
// over to cristae-engine before it could come here.

#include "app/cli/engine.h"
#include "core/base/error.h"
#include "core/learning/api.h"

namespace cristae {
namespace {

[[noreturn]] void refuse() {
  throw Error(ErrorKind::unsupported, "this program was built without LibTorch",
              "build with CRISTAE_LEARNING=ON");
}

}  // namespace

namespace cli {
const bool kHasEngine = false;
}

PretrainResult pretrain(const PretrainRequest&, Job&) { refuse(); }
AdaptResult adapt(const AdaptRequest&, Job&) { refuse(); }
PredictResult predict(const PredictRequest&, PredictionSink&, Job&) { refuse(); }
EngineReport inspect_engine(const ComputeOptions&, Job&) { refuse(); }

}  // namespace cristae
