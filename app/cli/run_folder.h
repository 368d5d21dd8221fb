#pragma once

#include <filesystem>

namespace cristae::cli {

/// Makes sure that a run may be written to `folder`: absent, or continued, or one that may go.
/// With `force` an earlier run is removed, but nothing that does not look like a run.
/// @throws Error{bad_input} if it exists and neither `resume` nor `force`; Error{not_found} if there is
///         nothing to resume
void prepare_run_folder(const std::filesystem::path& folder, bool resume, bool force);

}  // namespace cristae::cli
