#pragma once

#include <filesystem>

namespace cristae::cli {

/// Refuses to write over a file or folder unless told to, and to write where no folder is.
/// @throws Error{bad_input} if `path` exists and not `force`; Error{not_found} if its folder does not
void require_writable(const std::filesystem::path& path, bool force);

}  // namespace cristae::cli
