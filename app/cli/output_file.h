#pragma once

#include <filesystem>

namespace cristae::cli {

/// Refuses to write over a file or folder unless told to, and to write where no folder is.
/// @throws Error{bad_input} if `path` exists and not `force`; Error{not_found} if its folder does not
void require_writable(const std::filesystem::path& path, bool force);

/// The same for labels: a folder of a format that is one may end in a slash, and labels may go into an image
/// (`IMAGE.zarr/labels/NAME`) that has none yet.
void require_writable_labels(const std::filesystem::path& path, bool force);

/// Makes one folder inside a folder that is there, so that a mistyped path does not become a tree.
/// @throws Error{not_found} if the folder it goes into does not exist, Error{bad_input} if a file has its
/// name
void make_output_folder(const std::filesystem::path& folder);

}  // namespace cristae::cli
