#pragma once

#include <filesystem>
#include <vector>

namespace cristae::cli {

/// Source packs that come with the program: beside it, in its share folder, or in the build's sources.
std::vector<std::filesystem::path> find_packs();

/// The first of them. @throws Error{not_found}
std::filesystem::path bundled_pack();

}  // namespace cristae::cli
