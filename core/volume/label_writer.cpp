#include "core/volume/label_writer.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <system_error>

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/volume/label_formats.h"
#include "core/volume/text_header.h"

namespace cristae {
namespace {

struct Ending {
  std::string_view text;
  LabelFormat format;
};

/// The longer of two that fit comes first.
constexpr Ending kEndings[] = {
    {".ome.tif", LabelFormat::ome_tiff},
    {".ome.tiff", LabelFormat::ome_tiff},
    {".tif", LabelFormat::tiff},
    {".tiff", LabelFormat::tiff},
    {".h5", LabelFormat::hdf5},
    {".hdf5", LabelFormat::hdf5},
    {".nii.gz", LabelFormat::nifti_gzip},
    {".nii", LabelFormat::nifti},
    {".nrrd", LabelFormat::nrrd},
    {".mha", LabelFormat::meta_image},
    {".npy", LabelFormat::npy},
    {".zarr", LabelFormat::zarr},
    {".precomputed", LabelFormat::precomputed},
};

void require_labels(const std::filesystem::path& path, const LabelSections& labels) {
  const Shape& shape = labels.shape;
  if (shape.z >= 1 && shape.y >= 1 && shape.x >= 1) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("{}: the labels are {} x {} x {}, there is nothing to write", path.string(),
                          shape.z, shape.y, shape.x),
              "give labels of at least one voxel");
}

LabelFormat require_format(const std::filesystem::path& path) {
  if (const auto format = label_format(path)) return *format;
  throw Error(ErrorKind::unsupported,
              fmt::format("'{}' has an ending that names no format of labels", path.string()),
              "end the name in " + label_file_endings());
}

/// Labels of version 2 inside an image of version 3 would be found by no program.
void require_one_zarr_version(const std::filesystem::path& path) {
  namespace fs = std::filesystem;
  const auto has = [](const fs::path& folder, const char* name) {
    std::error_code ignored;
    return fs::exists(folder / name, ignored);
  };
  const fs::path named = path.has_filename() ? path : path.parent_path();
  for (fs::path above = named.parent_path(); !above.empty() && above != above.parent_path();
       above = above.parent_path()) {
    if (!has(above, "zarr.json") || has(above, ".zgroup") || has(above, ".zattrs")) continue;
    throw Error(ErrorKind::unsupported,
                fmt::format("{} is Zarr version 3; labels are written as version 2", above.string()),
                "write the labels outside of it");
  }
}

/// Which type is needed is known only when all ids are.
std::uint32_t look_for_largest(const LabelSections& labels, Job& job) {
  job.phase("look for the largest id");
  const std::uint32_t largest = largest_id(labels, job);
  job.phase("write labels");
  return largest;
}

}  // namespace

std::optional<LabelFormat> label_format(const std::filesystem::path& path) {
  const std::filesystem::path named = path.has_filename() ? path : path.parent_path();
  const std::string name = lower_case(named.filename().string());
  for (const Ending& ending : kEndings) {
    if (name.size() > ending.text.size() && name.ends_with(ending.text)) return ending.format;
  }
  for (std::filesystem::path above = named.parent_path(); !above.empty() && above != above.parent_path();
       above = above.parent_path()) {
    if (lower_case(above.extension().string()) == ".zarr") return LabelFormat::zarr;
  }
  return std::nullopt;
}

std::string label_file_endings() {
  return ".tif, .ome.tif, .h5, .nii, .nii.gz, .nrrd, .mha, .npy, .zarr or .precomputed";
}

void require_label_file(const std::filesystem::path& path, const std::optional<VoxelSize>& voxel_size_nm) {
  const LabelFormat format = require_format(path);
  if (format == LabelFormat::zarr) require_one_zarr_version(path);
  if (format != LabelFormat::precomputed || voxel_size_nm) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("{}: the precomputed format needs the voxel size, which is unknown", path.string()),
              "give --voxel-size Z,Y,X in nm");
}

void write_labels(const std::filesystem::path& path, const LabelSections& labels, Job& job,
                  const LabelFileOptions& options) {
  require_label_file(path, labels.voxel_size_nm);
  require_labels(path, labels);
  const LabelFormat format = require_format(path);
  switch (format) {
    case LabelFormat::tiff:
    case LabelFormat::ome_tiff: {
      const auto metadata = format == LabelFormat::tiff ? TiffMetadata::imagej : TiffMetadata::ome;
      const std::uint32_t largest = look_for_largest(labels, job);
      return write_labels_tiff(path, labels, largest, options.tiff_type, job, metadata);
    }
    case LabelFormat::hdf5: return write_labels_hdf5(path, labels, job);
    case LabelFormat::nifti:
    case LabelFormat::nifti_gzip:
      return write_labels_nifti(path, labels, look_for_largest(labels, job),
                                format == LabelFormat::nifti_gzip, job);
    case LabelFormat::nrrd: return write_labels_nrrd(path, labels, look_for_largest(labels, job), job);
    case LabelFormat::meta_image:
      return write_labels_meta_image(path, labels, look_for_largest(labels, job), job);
    case LabelFormat::npy:
      if (labels.voxel_size_nm)
        job.warning("NPY has no place for the voxel size", "note it, or write another format");
      return write_labels_npy(path, labels, look_for_largest(labels, job), job);
    case LabelFormat::zarr: return write_labels_zarr(path, labels, job);
    case LabelFormat::precomputed: return write_labels_precomputed(path, labels, job);
  }
}

LabelSections sections_of(const LabelVolume& labels, std::optional<VoxelSize> voxel_size_nm) {
  return {labels.shape(), voxel_size_nm, [&labels](std::int64_t z) {
            const Shape& shape = labels.shape();
            auto* rows = const_cast<std::uint32_t*>(labels.section(z));  // nobody writes into sections
            return cv::Mat(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_32S, rows);
          }};
}

LabelSections sections_of(const LabelStack& labels) {
  const StackInfo& info = labels.stack->info();
  LabelSections sections{labels.shape(), info.voxel_size_nm,
                         [labels](std::int64_t z) { return labels.id_bits(z); }};
  sections.offset_sections = static_cast<double>(info.first_section) / static_cast<double>(info.section_step);
  return sections;
}

}  // namespace cristae
