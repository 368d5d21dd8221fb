#pragma once

#include <filesystem>
#include <string>

#include "core/phantom/phantom.h"

namespace cristae::cli {

/// Where the parts of a phantom go, and how a STACK argument names them.
struct PhantomFiles {
  std::filesystem::path stack_file;
  std::filesystem::path labels_file;  ///< empty: in stack_file
  std::filesystem::path points;
  std::string stack;   ///< as a STACK argument
  std::string labels;  ///< as a STACK argument
};

/// FILE.h5: `/images` and `/labels` in it, FILE_centres.csv beside it. Another name is a folder with
/// stack.tif, labels.tif and centres.csv.
PhantomFiles phantom_files(const std::filesystem::path& output);

/// Writes image, instances and centres; the folder is made.
void write_phantom(const Phantom& phantom, const PhantomFiles& files);

}  // namespace cristae::cli
