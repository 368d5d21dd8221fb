#include "core/volume/stack.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/binary_file.h"
#include "core/volume/cached_stack.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/nifti_format.h"
#include "core/volume/range_stack.h"
#include "core/volume/readers.h"
#include "core/volume/stack_endings.h"
#include "core/volume/stack_reference.h"

namespace cristae {
namespace {

namespace fs = std::filesystem;

std::string lower_case_ending(const fs::path& path) {
  std::string ending = path.extension().string();
  for (char& letter : ending) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  return ending;
}

enum class FileKind { tiff, image, hdf5, mrc, npy, zip, nifti, gzip, nrrd, meta_image, other };

/// By the first bytes, since names lie; an MRC file without its mark (before 2000) by its ending.
FileKind kind_of(const fs::path& path) {
  std::array<char, 540> bytes{};
  const BinaryFile file(path);
  if (file.size() == 0) {
    throw Error(ErrorKind::bad_input, fmt::format("{} is empty", path.string()),
                "copy the file again from where it came");
  }
  const std::size_t got = file.read_some(0, bytes.data(), bytes.size());
  const std::string_view head(bytes.data(), got);
  for (const std::string_view mark : {std::string_view("II*\0", 4), std::string_view("MM\0*", 4),
                                      std::string_view("II+\0", 4), std::string_view("MM\0+", 4)}) {
    if (head.starts_with(mark)) return FileKind::tiff;
  }
  if (head.starts_with("\x89PNG") || head.starts_with("\xff\xd8\xff") || head.starts_with("BM")) {
    return FileKind::image;
  }
  if (Hdf5File::is_hdf5(path)) return FileKind::hdf5;
  if (head.starts_with("\x93NUMPY")) return FileKind::npy;
  if (head.starts_with("PK\x03\x04")) return FileKind::zip;
  if (head.starts_with("\x1f\x8b")) return FileKind::gzip;
  if (head.starts_with("NRRD000")) return FileKind::nrrd;
  if (nifti_version(head) != 0) return FileKind::nifti;
  if (is_meta_image(head)) return FileKind::meta_image;
  const std::string ending = lower_case_ending(path);
  const bool named_mrc = ending == ".mrc" || ending == ".rec" || ending == ".mrcs" || ending == ".st" ||
                         ending == ".ali" || ending == ".map";
  const bool marked_mrc = head.size() >= 212 && head.substr(208, 3) == "MAP";
  return named_mrc || marked_mrc ? FileKind::mrc : FileKind::other;
}

[[noreturn]] void refuse_kind(const fs::path& path) {
  const std::string ending = lower_case_ending(path);
  const std::vector<std::string>& known = stack_file_endings();
  if (!ending.empty() && std::find(known.begin(), known.end(), ending.substr(1)) != known.end()) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{} does not begin like a {} file", path.string(), ending.substr(1)),
                "copy the file again from where it came, or save it again");
  }
  throw Error(
      ErrorKind::unsupported, fmt::format("{} is of a format that is not read here", path.string()),
      "give TIFF, HDF5, MRC, NIfTI, NRRD, MetaImage, NPY, Zarr, N5, precomputed or a folder of PNG, JPEG "
      "or TIFF sections");
}

[[noreturn]] void refuse_dataset(const StackReference& reference) {
  throw Error(
      ErrorKind::bad_input,
      fmt::format("{} has no datasets, '{}' was asked for", reference.path.string(), reference.dataset),
      "name a dataset of HDF5, NPZ, Zarr, N5 and precomputed only");
}

std::unique_ptr<Stack> open_folder(const StackReference& reference,
                                   const std::vector<std::string>& preferred) {
  if (is_zarr_folder(reference.path)) return open_zarr(reference.path, reference.dataset, preferred);
  if (is_n5_folder(reference.path)) return open_n5(reference.path, reference.dataset, preferred);
  if (is_precomputed_folder(reference.path)) return open_precomputed(reference.path, reference.dataset);
  return open_image_folder(reference.path, odd_sections_from(reference.dataset, reference.path.string()));
}

std::unique_ptr<Stack> open_source(const StackReference& reference,
                                   const std::vector<std::string>& preferred) {
  std::error_code fault;
  const fs::file_status status = fs::status(reference.path, fault);
  if (!fs::exists(status)) {
    throw Error(ErrorKind::not_found, fmt::format("{}: no such file or folder", reference.path.string()),
                "check the path");
  }
  const bool is_folder = fs::is_directory(status);
  const FileKind kind = is_folder ? FileKind::other : kind_of(reference.path);
  if (is_folder) return open_folder(reference, preferred);
  if (!reference.dataset.empty() && kind != FileKind::hdf5 && kind != FileKind::zip)
    refuse_dataset(reference);
  switch (kind) {
    case FileKind::tiff: return open_tiff(reference.path);
    case FileKind::image: return open_image_file(reference.path);
    case FileKind::hdf5: return open_hdf5(reference.path, reference.dataset, preferred);
    case FileKind::mrc: return open_mrc(reference.path);
    case FileKind::npy: return open_npy(reference.path);
    case FileKind::zip: return open_npz(reference.path, reference.dataset, preferred);
    case FileKind::nifti: return open_nifti(plain_bytes(BinaryFile(reference.path)));
    case FileKind::gzip: return open_gzip(reference.path);
    case FileKind::nrrd: return open_nrrd(reference.path);
    case FileKind::meta_image: return open_meta_image(reference.path);
    case FileKind::other: break;
  }
  refuse_kind(reference.path);
}

void require_positive(const VoxelSize& size) {
  if (size.z > 0 && size.y > 0 && size.x > 0) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("a voxel of {} x {} x {} nm (z, y, x) is not possible", size.z, size.y, size.x),
              "give three numbers above 0, in nm");
}

}  // namespace

std::shared_ptr<const Stack> open_stack_preferring(const std::string& reference,
                                                   const OpenStackOptions& options,
                                                   const std::vector<std::string>& preferred) {
  if (options.voxel_size_nm) require_positive(*options.voxel_size_nm);
  const StackReference parts = parse_stack_reference(reference);
  std::unique_ptr<Stack> source = open_source(parts, preferred);
  StackInfo info = source->info();
  if (options.voxel_size_nm) {
    info.voxel_size_nm = options.voxel_size_nm;
    info.voxel_size_source = "user";
  }
  auto cached = std::make_shared<const CachedStack>(std::move(source), std::move(info), options.cache_bytes);
  if (!parts.range) return cached;
  return make_range_stack(std::move(cached), *parts.range, reference);
}

std::shared_ptr<const Stack> open_stack(const std::string& reference, const OpenStackOptions& options) {
  static const std::vector<std::string> kUsualNames = {"/raw",  "/main",  "/volume",       "/volumes/raw",
                                                       "/data", "/image", "/exported_data"};
  return open_stack_preferring(reference, options, kUsualNames);
}

}  // namespace cristae
