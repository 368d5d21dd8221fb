#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/volume/byte_source.h"
#include "core/volume/odd_sections.h"
#include "core/volume/stack.h"

/// The readers behind open_stack(), one a format. Each gives a stack without a cache, safe to use from
/// several threads; `info().name` is the path.
namespace cristae {

std::unique_ptr<Stack> open_tiff(const std::filesystem::path& path);
std::unique_ptr<Stack> open_mrc(const std::filesystem::path& path);
/// One PNG, JPEG or BMP: a stack of one section.
std::unique_ptr<Stack> open_image_file(const std::filesystem::path& path);
/// A folder of PNG, JPEG, BMP and TIFF sections, one a file, in natural order.
/// @throws OddSectionsError if sections differ in size and `choice` is to refuse them
std::unique_ptr<Stack> open_image_folder(const std::filesystem::path& path, OddSections choice);
/// `dataset` empty: the only one that can be a stack, else the first of `preferred` that is there.
std::unique_ptr<Stack> open_hdf5(const std::filesystem::path& path, const std::string& dataset,
                                 const std::vector<std::string>& preferred);

/// NumPy arrays, never unpickled. `info` has name and format.
std::unique_ptr<Stack> open_npy(const std::filesystem::path& path);
std::unique_ptr<Stack> open_npy(std::shared_ptr<const ByteSource> bytes, StackInfo info);
/// `array` empty: the only one, else the first of `preferred` that is there.
std::unique_ptr<Stack> open_npz(const std::filesystem::path& path, const std::string& array,
                                const std::vector<std::string>& preferred);
/// NIfTI-1 or -2 as it lies or unpacked.
std::unique_ptr<Stack> open_nifti(std::shared_ptr<const ByteSource> bytes);
/// .nrrd, or .nhdr with its voxels beside it.
std::unique_ptr<Stack> open_nrrd(const std::filesystem::path& path);
/// .mha, or .mhd with its voxels beside it.
std::unique_ptr<Stack> open_meta_image(const std::filesystem::path& path);
/// By the first bytes, which are text.
bool is_meta_image(std::string_view head);

/// A Zarr (version 2 or 3) or OME-Zarr folder. `array` empty: the finest level of the image, or the only
/// array, else the first of `preferred` that is there; with "/labels" among these, labels come before the
/// image.
bool is_zarr_folder(const std::filesystem::path& path);
std::unique_ptr<Stack> open_zarr(const std::filesystem::path& path, const std::string& array,
                                 const std::vector<std::string>& preferred);
/// An N5 folder; `array` as above, "s0" stands for its group.
bool is_n5_folder(const std::filesystem::path& path);
std::unique_ptr<Stack> open_n5(const std::filesystem::path& path, const std::string& array,
                               const std::vector<std::string>& preferred);
/// A folder with the `info` of a Neuroglancer precomputed volume. `scale`: its key, or its number from 0;
/// empty: the first, which is the finest.
bool is_precomputed_folder(const std::filesystem::path& path);
std::unique_ptr<Stack> open_precomputed(const std::filesystem::path& path, const std::string& scale);
/// What a gzip file packs (NIfTI).
std::unique_ptr<Stack> open_gzip(const std::filesystem::path& path);

/// open_stack() with a choice of dataset names for HDF5 files given without one.
std::shared_ptr<const Stack> open_stack_preferring(const std::string& reference,
                                                   const OpenStackOptions& options,
                                                   const std::vector<std::string>& preferred);

}  // namespace cristae
