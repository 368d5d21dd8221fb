#pragma once

#include <filesystem>

namespace cristae::cli {

/// Folder of the running program.
std::filesystem::path program_folder();

/// True in a program that links LibTorch. The other one starts in a tenth of the time and hands verbs
/// that learn over to its sibling.
extern const bool kHasEngine;

/// Replaces this process by `cristae-engine` beside it, with the same arguments. Returns only by throwing.
/// @throws Error{not_found} if it is not there, Error{resources} if it cannot be started
[[noreturn]] void become_engine(char** arguments);

}  // namespace cristae::cli
