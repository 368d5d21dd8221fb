#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/label_formats.h"
#include "core/volume/labels.h"
#include "core/volume/readers.h"
#include "core/volume/stack_writer.h"

/// What stands in for the readers and writers of all but HDF5, NPY and unpacked NIfTI in a build without
/// them.
namespace cristae {
namespace {

[[noreturn]] void refuse(const std::filesystem::path& path) {
  throw Error(
      ErrorKind::unsupported,
      fmt::format("{}: this build of the program reads and writes little more than HDF5", path.string()),
      "convert it to HDF5, or build with CRISTAE_CODECS=ON");
}

}  // namespace

std::unique_ptr<Stack> open_tiff(const std::filesystem::path& path) { refuse(path); }
std::unique_ptr<Stack> open_mrc(const std::filesystem::path& path) { refuse(path); }
std::unique_ptr<Stack> open_image_file(const std::filesystem::path& path) { refuse(path); }
std::unique_ptr<Stack> open_image_folder(const std::filesystem::path& path, OddSections) { refuse(path); }
std::unique_ptr<Stack> open_gzip(const std::filesystem::path& path) { refuse(path); }
std::unique_ptr<Stack> open_nrrd(const std::filesystem::path& path) { refuse(path); }
std::unique_ptr<Stack> open_meta_image(const std::filesystem::path& path) { refuse(path); }
bool is_meta_image(std::string_view) { return false; }

using Names = std::vector<std::string>;
std::unique_ptr<Stack> open_npz(const std::filesystem::path& path, const std::string&, const Names&) {
  refuse(path);
}
bool is_zarr_folder(const std::filesystem::path&) { return false; }
std::unique_ptr<Stack> open_zarr(const std::filesystem::path& path, const std::string&, const Names&) {
  refuse(path);
}
bool is_n5_folder(const std::filesystem::path&) { return false; }
std::unique_ptr<Stack> open_n5(const std::filesystem::path& path, const std::string&, const Names&) {
  refuse(path);
}

bool is_precomputed_folder(const std::filesystem::path&) { return false; }
std::unique_ptr<Stack> open_precomputed(const std::filesystem::path& path, const std::string&) {
  refuse(path);
}

void write_stack_tiff(const std::filesystem::path& path, const Stack&) { refuse(path); }
void write_png(const std::filesystem::path& path, const cv::Mat&, std::optional<VoxelSize>) { refuse(path); }
void write_labels_tiff(const std::filesystem::path& path, const LabelVolume&, std::optional<VoxelSize>,
                       TiffLabelType) {
  refuse(path);
}
void write_labels_tiff(const std::filesystem::path& path, const LabelSections&, std::uint32_t, TiffLabelType,
                       Job&, TiffMetadata) {
  refuse(path);
}
void write_labels_nifti(const std::filesystem::path& path, const LabelSections&, std::uint32_t, bool, Job&) {
  refuse(path);
}
void write_labels_nrrd(const std::filesystem::path& path, const LabelSections&, std::uint32_t, Job&) {
  refuse(path);
}
void write_labels_meta_image(const std::filesystem::path& path, const LabelSections&, std::uint32_t, Job&) {
  refuse(path);
}
void write_labels_npy(const std::filesystem::path& path, const LabelSections&, std::uint32_t, Job&) {
  refuse(path);
}
void write_labels_zarr(const std::filesystem::path& path, const LabelSections&, Job&) { refuse(path); }
void write_labels_precomputed(const std::filesystem::path& path, const LabelSections&, Job&) { refuse(path); }

}  // namespace cristae
