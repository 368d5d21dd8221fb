#pragma once

#include <string>
#include <vector>

namespace cristae {

/// Endings of the files that open_stack() reads, in lower case without the first point ("tif", "nii.gz"), the
/// usual ones first: for file dialogs and for what is dropped. Zarr, N5 and precomputed are folders.
const std::vector<std::string>& stack_file_endings();

}  // namespace cristae
