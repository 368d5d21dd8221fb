#include <algorithm>
#include <cmath>
#include <cstring>
#include <type_traits>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/volume/hdf5_describe.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/hdf5_handle.h"
#include "core/volume/pixel_type.h"

namespace cristae {

using hdf5::Hid;
using hdf5::LibraryLock;

namespace {

using Box = std::span<const std::int64_t>;

// Chunks that reach over many sections are decoded once for all of them when they fit in this.
constexpr double kSlabBytes = 512.0 * 1024 * 1024;

template <typename T>
constexpr PixelType type_of() {
  if constexpr (std::is_same_v<T, std::uint8_t>) return PixelType::uint8;
  if constexpr (std::is_same_v<T, std::int8_t>) return PixelType::int8;
  if constexpr (std::is_same_v<T, std::uint16_t>) return PixelType::uint16;
  if constexpr (std::is_same_v<T, std::int16_t>) return PixelType::int16;
  if constexpr (std::is_same_v<T, std::uint32_t>) return PixelType::uint32;
  if constexpr (std::is_same_v<T, std::int32_t>) return PixelType::int32;
  if constexpr (std::is_same_v<T, std::uint64_t>) return PixelType::uint64;
  if constexpr (std::is_same_v<T, std::int64_t>) return PixelType::int64;
  if constexpr (std::is_same_v<T, float>) return PixelType::float32;
  if constexpr (std::is_same_v<T, double>) return PixelType::float64;
}

/// Numbers in a box; absent when the product cannot be counted.
std::optional<std::uint64_t> count_of(Box extent) {
  std::uint64_t count = 1;
  for (const std::int64_t side : extent) {
    if (side < 0) return std::nullopt;
    const auto size = static_cast<std::uint64_t>(side);
    if (size != 0 && count > (std::uint64_t{1} << 56) / size) return std::nullopt;
    count *= size;
  }
  return count;
}

/// Room for all chunks that one section touches, when a chunk reaches over several sections.
void widen_chunk_cache(hid_t access, const DatasetInfo& info) {
  if (info.chunk.size() < 3) return;
  const std::size_t z = info.chunk.size() - 3;
  if (info.chunk[z] < 2) return;
  double chunks = 1;
  double bytes = static_cast<double>(pixel_bytes(info.type));
  for (std::size_t i = 0; i < info.chunk.size(); ++i) {
    const auto chunk = static_cast<double>(info.chunk[i]);
    const double across = i <= z ? 1 : std::ceil(static_cast<double>(info.shape[i]) / chunk);
    chunks *= across;
    bytes *= across * chunk;
  }
  if (bytes > kSlabBytes || chunks > 1e6) return;
  // The library asks for about a hundred hash slots a chunk.
  H5Pset_chunk_cache(access, static_cast<size_t>(chunks) * 101 + 1, static_cast<size_t>(bytes) + 1, 0.75);
}

/// Refuses what cannot be read, before any memory is claimed.
void require_readable(const std::string& where, hid_t dataset, const DatasetInfo& info,
                      std::uint64_t file_bytes) {
  const auto absent = hdf5::absent_filters(dataset);
  if (!absent.empty()) {
    throw Error(
        ErrorKind::unsupported,
        fmt::format("{} is compressed with {}, which is not built in", where, fmt::join(absent, " + ")),
        "save it with gzip or without compression");
  }
  const auto chunk = count_of(info.chunk);
  if (!chunk) {
    throw Error(ErrorKind::bad_input, fmt::format("{} has chunks of an impossible size", where),
                "copy the file again from where it came");
  }
  if (info.chunk.empty()) return;
  require_plausible_section(where, {1, info.chunk.front(), info.chunk.back()},
                            *chunk * pixel_bytes(info.type), file_bytes);
}

void require_inside(const std::string& where, const DatasetInfo& info, Box offset, Box extent) {
  bool inside = offset.size() == info.shape.size() && extent.size() == info.shape.size();
  for (std::size_t i = 0; inside && i < offset.size(); ++i) {
    inside = offset[i] >= 0 && extent[i] >= 0 && extent[i] <= info.shape[i] &&
             offset[i] <= info.shape[i] - extent[i];
  }
  if (inside) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("{} has shape [{}], a block of [{}] at [{}] leaves it", where,
                          fmt::join(info.shape, ", "), fmt::join(extent, ", "), fmt::join(offset, ", ")),
              "choose a block inside");
}

struct Selection {
  Hid file;
  Hid memory;
};

Selection select(hid_t dataset, Box offset, Box extent) {
  const std::vector<hsize_t> start(offset.begin(), offset.end());
  const std::vector<hsize_t> count(extent.begin(), extent.end());
  if (extent.empty()) return {Hid(H5Dget_space(dataset), H5Sclose), Hid(H5Screate(H5S_SCALAR), H5Sclose)};
  Selection selection{Hid(H5Dget_space(dataset), H5Sclose),
                      Hid(H5Screate_simple(static_cast<int>(count.size()), count.data(), nullptr), H5Sclose)};
  H5Sselect_hyperslab(selection.file.get(), H5S_SELECT_SET, start.data(), nullptr, count.data(), nullptr);
  return selection;
}

bool read_selection(hid_t dataset, hid_t memory, const Selection& selection, void* to) {
  return H5Dread(dataset, memory, selection.memory.get(), selection.file.get(), H5P_DEFAULT, to) >= 0;
}

bool read_halves(hid_t dataset, const Selection& selection, float* to, std::size_t count) {
  std::vector<std::uint16_t> halves(count);
  const Hid memory = hdf5::memory_type(PixelType::float16);
  if (!read_selection(dataset, memory.get(), selection, halves.data())) return false;
  hdf5::floats_from_halves(halves.data(), to, count);
  return true;
}

/// HDF5 converts an enumeration (Python's bool) to nothing but itself: read so, then convert its base.
bool read_enumeration(hid_t dataset, const Selection& selection, hid_t memory, void* to, std::size_t count) {
  const Hid stored(H5Dget_type(dataset), H5Tclose);
  const Hid base(H5Tget_super(stored.get()), H5Tclose);
  const std::size_t width = H5Tget_size(memory);
  std::vector<std::uint8_t> between(count * std::max(H5Tget_size(stored.get()), width));
  if (!read_selection(dataset, stored.get(), selection, between.data())) return false;
  if (H5Tconvert(base.get(), memory, count, between.data(), nullptr, H5P_DEFAULT) < 0) return false;
  std::memcpy(to, between.data(), count * width);
  return true;
}

bool is_enumeration(hid_t dataset) {
  const Hid stored(H5Dget_type(dataset), H5Tclose);
  return H5Tget_class(stored.get()) == H5T_ENUM;
}

template <typename T>
bool read_numbers(hid_t dataset, const DatasetInfo& info, const Selection& selection, T* to,
                  std::size_t count) {
  if constexpr (std::is_same_v<T, float>) {
    if (info.type == PixelType::float16) return read_halves(dataset, selection, to, count);
  }
  const Hid memory = hdf5::memory_type(type_of<T>());
  if (is_enumeration(dataset)) return read_enumeration(dataset, selection, memory.get(), to, count);
  return read_selection(dataset, memory.get(), selection, to);
}

}  // namespace

template <typename T>
void Hdf5File::read_block(const std::string& name, Box offset, Box extent, T* values) const {
  const LibraryLock lock;
  const std::string where = handle_->at(name);
  const DatasetInfo info = describe(name);
  if (handle_->open_name != name || !handle_->open_dataset.valid()) {
    const Hid access(H5Pcreate(H5P_DATASET_ACCESS), H5Pclose);
    widen_chunk_cache(access.get(), info);
    Hid dataset(H5Dopen2(handle_->file.get(), name.c_str(), access.get()), H5Dclose);
    if (!handle_->writable) require_readable(where, dataset.get(), info, handle_->bytes);
    handle_->open_dataset = std::move(dataset);
    handle_->open_name = name;
  }
  require_inside(where, info, offset, extent);
  const std::size_t count = count_of(extent).value_or(0);
  if (count == 0) return;
  const hid_t dataset = handle_->open_dataset.get();
  if (read_numbers(dataset, info, select(dataset, offset, extent), values, count)) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("{} cannot be read at [{}]: the file is cut short or damaged", where,
                          fmt::join(offset, ", ")),
              "copy the file again from where it came");
}

template <typename T>
std::vector<T> Hdf5File::read(const std::string& name) const {
  const LibraryLock lock;
  const DatasetInfo info = describe(name);
  const auto count = count_of(info.shape);
  if (!handle_->writable) {
    const std::int64_t columns = info.shape.empty() ? 1 : info.shape.back();
    require_plausible_section(handle_->at(name), {1, count ? 1 : 0, columns},
                              count.value_or(UINT64_MAX / 16) * pixel_bytes(info.type), handle_->bytes);
  }
  std::vector<T> values(*count);
  const std::vector<std::int64_t> offset(info.shape.size(), 0);
  read_block(name, offset, info.shape, values.data());
  return values;
}

template <typename T>
void Hdf5File::write_block(const std::string& name, Box offset, Box extent, const T* values) {
  const LibraryLock lock;
  const std::string where = handle_->at(name);
  const DatasetInfo info = describe(name);
  require_inside(where, info, offset, extent);
  const std::size_t count = count_of(extent).value_or(0);
  if (count == 0) return;
  if (handle_->open_name != name || !handle_->open_dataset.valid()) {
    handle_->open_dataset = Hid(H5Dopen2(handle_->file.get(), name.c_str(), H5P_DEFAULT), H5Dclose);
    handle_->open_name = name;
  }
  const hid_t dataset = handle_->open_dataset.get();
  const Selection selection = select(dataset, offset, extent);
  std::vector<std::uint16_t> halves;
  const void* from = values;
  PixelType type = type_of<T>();
  if constexpr (std::is_same_v<T, float>) {
    if (info.type == PixelType::float16) {
      halves.resize(count);
      hdf5::halves_from_floats(values, halves.data(), count);
      from = halves.data();
      type = PixelType::float16;
    }
  }
  const Hid memory = hdf5::memory_type(type);
  if (H5Dwrite(dataset, memory.get(), selection.memory.get(), selection.file.get(), H5P_DEFAULT, from) < 0) {
    throw Error(ErrorKind::resources, fmt::format("{} could not be written", where),
                "check that the folder is writable and the disk has room");
  }
}

template <typename T>
void Hdf5File::write(const std::string& name, Box shape, const T* values, const DatasetStorage& storage) {
  const LibraryLock lock;
  create_dataset(name, type_of<T>(), shape, storage);
  const std::vector<std::int64_t> offset(shape.size(), 0);
  write_block(name, offset, shape, values);
}

#define CRISTAE_INSTANTIATE(T)                                                    \
  template void Hdf5File::read_block<T>(const std::string&, Box, Box, T*) const;  \
  template std::vector<T> Hdf5File::read<T>(const std::string&) const;            \
  template void Hdf5File::write_block<T>(const std::string&, Box, Box, const T*); \
  template void Hdf5File::write<T>(const std::string&, Box, const T*, const DatasetStorage&);
CRISTAE_INSTANTIATE(std::uint8_t)
CRISTAE_INSTANTIATE(std::int8_t)
CRISTAE_INSTANTIATE(std::uint16_t)
CRISTAE_INSTANTIATE(std::int16_t)
CRISTAE_INSTANTIATE(std::uint32_t)
CRISTAE_INSTANTIATE(std::int32_t)
CRISTAE_INSTANTIATE(std::uint64_t)
CRISTAE_INSTANTIATE(std::int64_t)
CRISTAE_INSTANTIATE(float)
CRISTAE_INSTANTIATE(double)
#undef CRISTAE_INSTANTIATE

}  // namespace cristae
