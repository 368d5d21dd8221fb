#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/volume/stack.h"

/// The readers behind open_stack(), one a format. Each gives a stack without a cache, safe to use from
/// several threads; `info().name` is the path.
namespace cristae {

std::unique_ptr<Stack> open_tiff(const std::filesystem::path& path);
std::unique_ptr<Stack> open_mrc(const std::filesystem::path& path);
/// One PNG, JPEG or BMP: a stack of one section.
std::unique_ptr<Stack> open_image_file(const std::filesystem::path& path);
/// A folder of PNG, JPEG, BMP and TIFF sections, one a file, in natural order.
std::unique_ptr<Stack> open_image_folder(const std::filesystem::path& path);
/// `dataset` empty: the only one that can be a stack, else the first of `preferred` that is there.
std::unique_ptr<Stack> open_hdf5(const std::filesystem::path& path, const std::string& dataset,
                                 const std::vector<std::string>& preferred);

/// open_stack() with a choice of dataset names for HDF5 files given without one.
std::shared_ptr<const Stack> open_stack_preferring(const std::string& reference,
                                                   const OpenStackOptions& options,
                                                   const std::vector<std::string>& preferred);

}  // namespace cristae
