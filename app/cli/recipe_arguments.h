#pragma once

#include <string>
#include <vector>

#include "core/recipe/recipe.h"

namespace cristae::cli {

class Arguments;

/// The options from which a verb makes its recipe.
struct RecipeArguments {
  std::string preset = "quick";           ///< name of a preset or a file written by `recipe show -o`
  std::vector<std::string> own_settings;  ///< of the verb, where it differs from the preset
  std::vector<std::string> settings;      ///< given by --set; these win

  void declare(Arguments& arguments);
  /// @throws Error{bad_input} for an unknown preset, option or value
  Recipe recipe() const;
};

}  // namespace cristae::cli
