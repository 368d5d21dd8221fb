#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

namespace cristae {

/// Writes a file so that nothing half-written ever bears its final name: `write` fills a temporary
/// file beside `path`, which is then flushed to disk and renamed. On an exception the temporary file
/// is removed and an existing `path` is untouched.
/// @throws Error{resources} if the folder cannot be written or the disk is full
void write_atomically(const std::filesystem::path& path,
                      const std::function<void(const std::filesystem::path& temporary)>& write);

/// The same for text or bytes at hand.
void write_text_atomically(const std::filesystem::path& path, std::string_view text);

}  // namespace cristae
