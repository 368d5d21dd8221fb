#pragma once

#include <memory>

namespace cristae::ui {

/// Frees in the background: a file is closed only when nobody else reads with its library, and giving back
/// the sections in memory takes time too. To be called when all others have let go of it.
void letGo(std::shared_ptr<const void> what);

}  // namespace cristae::ui
