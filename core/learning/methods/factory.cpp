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
#include "core/learning/methods/source_free.h"
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

std::unique_ptr<Method> make_source_free(MethodParts& parts) {
  TargetWatch watch(parts.recipe, parts.target, std::move(parts.knowledge));
  return std::make_unique<SourceFreeIpl>(parts.recipe, std::move(watch), parts.random, parts.network,
                                         source_memory_from(parts.source_memory));
}

const Entry& source_free_entry(const std::string& method) {
  static const Entry ipl = {&SourceFreeIpl::needs, &make_source_free};
  if (method == "ipl") return ipl;
  throw Error(ErrorKind::bad_input, fmt::format("method {} cannot do without the source", method),
              "choose method ipl, or set source_free=off");
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

const Entry& chosen(const Recipe& recipe) {
  const Entry& entry = entry_of(recipe.method);
  return recipe.source_free && entry.needs(recipe).source ? source_free_entry(recipe.method) : entry;
}

}  // namespace

MethodRequirements method_requirements(const Recipe& recipe) { return chosen(recipe).needs(recipe); }

std::unique_ptr<Method> make_method(MethodParts parts) { return chosen(parts.recipe).make(parts); }

}  // namespace cristae
