#include "core/volume/hdf5_file.h"

#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/hdf5_describe.h"
#include "core/volume/hdf5_driver.h"
#include "core/volume/hdf5_handle.h"

namespace cristae {

using hdf5::Hid;
using hdf5::LibraryLock;

namespace {

[[noreturn]] void throw_unwritten(const std::string& where) {
  throw Error(ErrorKind::resources, fmt::format("{} could not be written", where),
              "check that the folder is writable and the disk has room");
}

/// Asks part after part, since HDF5 takes a missing group on the way as a fault.
bool link_exists(hid_t file, const std::string& name) {
  if (name.empty() || name == "/") return true;
  for (std::size_t end = name.find('/', 1);; end = name.find('/', end + 1)) {
    if (H5Lexists(file, name.substr(0, end).c_str(), H5P_DEFAULT) <= 0) return false;
    if (end == std::string::npos) return H5Oexists_by_name(file, name.c_str(), H5P_DEFAULT) > 0;
  }
}

}  // namespace

Hdf5File::Hdf5File(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}
Hdf5File::Hdf5File(Hdf5File&&) noexcept = default;

Hdf5File& Hdf5File::operator=(Hdf5File&& other) noexcept {
  const LibraryLock lock;
  handle_ = std::move(other.handle_);
  return *this;
}

Hdf5File::~Hdf5File() {
  const LibraryLock lock;
  handle_.reset();
}

bool Hdf5File::is_hdf5(const std::filesystem::path& path) {
  const LibraryLock lock;
  return H5Fis_hdf5(path.c_str()) > 0;
}

Hdf5File Hdf5File::open(const std::filesystem::path& path) {
  const LibraryLock lock;
  std::error_code fault;
  const auto bytes = std::filesystem::file_size(path, fault);
  if (fault) {
    throw Error(ErrorKind::not_found, fmt::format("{}: no such file", path.string()), "check the path");
  }
  const Hid access = hdf5::guarded_access();  // takes no locks, which network drives refuse
  auto handle = std::make_unique<Handle>();
  handle->path = path;
  handle->bytes = bytes;
  handle->file = Hid(H5Fopen(path.c_str(), H5F_ACC_RDONLY, access.get()), H5Fclose);
  if (handle->file.valid()) return Hdf5File(std::move(handle));
  if (H5Fis_hdf5(path.c_str()) > 0) {
    throw Error(ErrorKind::bad_input, fmt::format("{} is HDF5, but cut short or damaged", path.string()),
                "copy the file again from where it came");
  }
  throw Error(ErrorKind::bad_input, fmt::format("{} is not an HDF5 file", path.string()),
              "give an HDF5 file");
}

Hdf5File Hdf5File::create(const std::filesystem::path& path) {
  const LibraryLock lock;
  auto handle = std::make_unique<Handle>();
  handle->path = path;
  handle->writable = true;
  handle->file = Hid(H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT), H5Fclose);
  if (!handle->file.valid()) throw_unwritten(path.string());
  return Hdf5File(std::move(handle));
}

void Hdf5File::close() {
  const LibraryLock lock;
  handle_->open_dataset.close();
  const bool flushed = !handle_->writable || H5Fflush(handle_->file.get(), H5F_SCOPE_GLOBAL) >= 0;
  const bool closed = handle_->file.close() >= 0;
  if (!flushed || !closed) throw_unwritten(handle_->path.string());
}

std::vector<DatasetInfo> Hdf5File::datasets() const { return datasets_below("/"); }

std::vector<DatasetInfo> Hdf5File::datasets_below(const std::string& group) const {
  const LibraryLock lock;
  if (!contains(group)) return {};
  const Hid object(H5Oopen(handle_->file.get(), group.c_str(), H5P_DEFAULT), H5Oclose);
  if (!object.valid() || H5Iget_type(object.get()) != H5I_GROUP) return {};
  return hdf5::datasets_below(object.get(), group.ends_with('/') ? group : group + "/");
}

bool Hdf5File::contains(const std::string& name) const {
  const LibraryLock lock;
  return link_exists(handle_->file.get(), name);
}

std::string Hdf5File::list_datasets() const { return hdf5::list_of(datasets()); }

DatasetInfo Hdf5File::describe(const std::string& name) const {
  const LibraryLock lock;
  if (!contains(name)) {
    throw Error(ErrorKind::not_found, fmt::format("{} has no dataset {}", handle_->path.string(), name),
                list_datasets());
  }
  const Hid object(H5Oopen(handle_->file.get(), name.c_str(), H5P_DEFAULT), H5Oclose);
  if (!object.valid() || H5Iget_type(object.get()) != H5I_DATASET) {
    throw Error(ErrorKind::bad_input, fmt::format("{} is not a dataset", handle_->at(name)), list_datasets());
  }
  auto info = hdf5::describe_dataset(object.get(), name);
  if (!info) {
    throw Error(ErrorKind::unsupported, fmt::format("{} does not hold plain numbers", handle_->at(name)),
                list_datasets());
  }
  return *info;
}

void Hdf5File::create_dataset(const std::string& name, PixelType type, std::span<const std::int64_t> shape,
                              const DatasetStorage& storage) {
  const LibraryLock lock;
  const std::vector<hsize_t> sides(shape.begin(), shape.end());
  const Hid space =
      shape.empty() ? Hid(H5Screate(H5S_SCALAR), H5Sclose)
                    : Hid(H5Screate_simple(static_cast<int>(sides.size()), sides.data(), nullptr), H5Sclose);
  const Hid links(H5Pcreate(H5P_LINK_CREATE), H5Pclose);
  H5Pset_create_intermediate_group(links.get(), 1);
  const Hid properties(H5Pcreate(H5P_DATASET_CREATE), H5Pclose);
  const bool empty = std::find(sides.begin(), sides.end(), hsize_t{0}) != sides.end();
  if (!storage.chunk.empty() && !shape.empty() && !empty) {
    std::vector<hsize_t> chunk(storage.chunk.begin(), storage.chunk.end());
    for (std::size_t i = 0; i < chunk.size() && i < sides.size(); ++i) {
      chunk[i] = std::clamp<hsize_t>(chunk[i], 1, sides[i]);
    }
    H5Pset_chunk(properties.get(), static_cast<int>(chunk.size()), chunk.data());
    if (storage.deflate > 0) {
      H5Pset_shuffle(properties.get());
      H5Pset_deflate(properties.get(), static_cast<unsigned>(storage.deflate));
    }
  }
  const Hid stored = hdf5::stored_type(type);
  const Hid dataset(H5Dcreate2(handle_->file.get(), name.c_str(), stored.get(), space.get(), links.get(),
                               properties.get(), H5P_DEFAULT),
                    H5Dclose);
  if (!dataset.valid()) throw_unwritten(handle_->at(name));
}

}  // namespace cristae
