#include "core/recipe/recipe_file.h"

#include <fstream>
#include <iterator>

#include "core/base/error.h"

namespace cristae {

Recipe read_recipe(const std::filesystem::path& file) {
  const std::string name = file.string();
  std::ifstream stream(file, std::ios::binary);
  if (!stream) {
    throw Error(ErrorKind::not_found, name + " cannot be read",
                "write a recipe there with `cristae-cli recipe show --preset quick -o " + name + "`");
  }
  const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  try {
    return recipe_from_json(text);
  } catch (const Error& fault) {
    throw Error(fault.kind(), name + ": " + fault.what(), fault.remedy());
  }
}

}  // namespace cristae
