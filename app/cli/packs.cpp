#include "app/cli/packs.h"

#include <algorithm>

#include "app/cli/engine.h"
#include "core/base/error.h"

namespace cristae::cli {

namespace fs = std::filesystem;

std::vector<fs::path> find_packs() {
  const fs::path here = program_folder();
  std::vector<fs::path> packs;
  // Beside the program, where the build puts a link to the sources' resources; installed: PREFIX/bin and
  // PREFIX/share/cristae.
  for (const fs::path& folder : {here / "resources", here / "../share/cristae"}) {
    std::error_code absent;
    for (const auto& entry : fs::directory_iterator(folder, absent)) {
      if (entry.path().extension() == ".cpack") packs.push_back(fs::weakly_canonical(entry.path()));
    }
  }
  std::sort(packs.begin(), packs.end());
  return packs;
}

fs::path bundled_pack() {
  const auto packs = find_packs();
  if (packs.empty()) {
    throw Error(ErrorKind::not_found, "no source pack comes with this build",
                "name one with --pack, or make one with `cristae-cli pretrain`");
  }
  return packs.front();
}

}  // namespace cristae::cli
