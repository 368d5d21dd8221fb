#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/labels.h"
#include "core/volume/readers.h"
#include "core/volume/stack_writer.h"

/// What stands in for the readers and writers of TIFF, PNG, JPEG and MRC in a build without them.
namespace cristae {
namespace {

[[noreturn]] void refuse(const std::filesystem::path& path) {
  throw Error(ErrorKind::unsupported,
              fmt::format("{}: this build of the program reads and writes HDF5 only", path.string()),
              "convert it to HDF5, or build with CRISTAE_CODECS=ON");
}

}  // namespace

std::unique_ptr<Stack> open_tiff(const std::filesystem::path& path) { refuse(path); }
std::unique_ptr<Stack> open_mrc(const std::filesystem::path& path) { refuse(path); }
std::unique_ptr<Stack> open_image_file(const std::filesystem::path& path) { refuse(path); }
std::unique_ptr<Stack> open_image_folder(const std::filesystem::path& path) { refuse(path); }

void write_stack_tiff(const std::filesystem::path& path, const Stack&) { refuse(path); }
void write_png(const std::filesystem::path& path, const cv::Mat&, std::optional<VoxelSize>) { refuse(path); }
void write_labels_tiff(const std::filesystem::path& path, const LabelVolume&, std::optional<VoxelSize>,
                       TiffLabelType) {
  refuse(path);
}

}  // namespace cristae
