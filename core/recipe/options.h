#pragma once

#include <variant>
#include <vector>

#include "core/recipe/recipe.h"

namespace cristae {

/// Where an option's value stands in the recipe.
using OptionField =
    std::variant<double Recipe::*, std::int64_t Recipe::*, bool Recipe::*, std::string Recipe::*>;

struct Option {
  OptionDescription description;
  OptionField field;
};

/// The table behind describe_options(), in order.
const std::vector<Option>& option_table();

}  // namespace cristae
