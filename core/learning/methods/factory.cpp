#include "core/learning/methods/factory.h"

#include <map>
#include <string>
#include <type_traits>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/learning/methods/adaptsegnet.h"
#include "core/learning/methods/cafa.h"
#include "core/learning/methods/daisc.h"
#include "core/learning/methods/ipl.h"
#include "core/learning/methods/none.h"
#include "core/learning/methods/oracle.h"
#include "core/learning/methods/r4mito.h"
#include "core/learning/methods/wda_entropy.h"

namespace cristae {
namespace {

struct Entry {
  MethodRequirements (*needs)(const Recipe&);
  std::unique_ptr<Method> (*make)(MethodParts&);
};

/// Methods are made of the recipe, a watch over the target and a random stream, in this order; and, where
/// they ask for it, of the network that the run begins with.
template <typename Made>
std::unique_ptr<Method> make(MethodParts& parts) {
  TargetWatch watch(parts.recipe, parts.target, std::move(parts.knowledge));
  if constexpr (std::is_constructible_v<Made, const Recipe&, TargetWatch, Random, std::shared_ptr<Network>>) {
    return std::make_unique<Made>(parts.recipe, std::move(watch), parts.random, parts.network);
  } else {
    return std::make_unique<Made>(parts.recipe, std::move(watch), parts.random);
  }
}

template <typename Made>
Entry entry() {
  return {&Made::needs, &make<Made>};
}

const Entry& entry_of(const std::string& method) {
  static const std::map<std::string, Entry> all = {
      {"adaptsegnet", entry<AdaptSegNet>()},    {"cafa", entry<ClassAwareFeatureAlignment>()},
      {"da-isc", entry<DomainAdaptivePairs>()}, {"ipl", entry<InstanceAwarePseudoLabels>()},
      {"none", entry<NoAdaptation>()},          {"oracle", entry<Oracle>()},
      {"wda-net", entry<WdaEntropy>()},         {"r4mito", entry<ReliableRankAware>()},
  };
  const auto found = all.find(method);
  if (found != all.end()) return found->second;
  throw Error(ErrorKind::bad_input, fmt::format("there is no method '{}'", method),
              "`recipe describe` lists the choices of the option method");
}

}  // namespace

MethodRequirements method_requirements(const Recipe& recipe) { return entry_of(recipe.method).needs(recipe); }

std::unique_ptr<Method> make_method(MethodParts parts) { return entry_of(parts.recipe.method).make(parts); }

}  // namespace cristae
