#pragma once

#include <string>
#include <vector>

#include "core/recipe/recipe.h"

namespace cristae::cli {

class Arguments;

/// The options from which a verb makes its recipe.
struct RecipeArguments {
  std::string preset = "quick";       ///< name of a preset or a file written by `recipe show -o`
  std::vector<std::string> settings;  ///< given by --set
  std::string method;                 ///< given by --method; this wins

  void declare(Arguments& arguments);
  /// @param help  what the verb does with it
  void declare_method(Arguments& arguments, const std::string& help);
  /// @throws Error{bad_input} for an unknown preset, option or value
  Recipe recipe() const;
};

}  // namespace cristae::cli
