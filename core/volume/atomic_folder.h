#pragma once

#include <filesystem>
#include <functional>

namespace cristae {

/// Writes a folder so that nothing half-written ever bears its final name: `write` fills a temporary folder
/// beside `path`, which is then flushed to disk and renamed. A folder that is there is replaced, but only
/// if `is_alike` says that it holds the same kind of thing, so that none is lost by a slip.
/// @throws Error{bad_input} if something else bears the name; Error{resources} if it cannot be written
void write_folder_atomically(const std::filesystem::path& path,
                             const std::function<bool(const std::filesystem::path& folder)>& is_alike,
                             const std::function<void(const std::filesystem::path& temporary)>& write);

}  // namespace cristae
