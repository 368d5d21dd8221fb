#include "core/volume/hdf5_driver.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/volume/binary_file.h"
#if H5_VERSION_GE(1, 13, 0)
#include <H5FDdevelop.h>
#endif

namespace cristae::hdf5 {
namespace {

constexpr bool kSwap = !kLittleEndianMachine;  // HDF5 stores its own numbers little endian
constexpr std::size_t kHeapHeader = 16;
constexpr std::size_t kObjectHeader = 16;

/// Bytes of a "size of lengths" field, as the superblock says; 8 in nearly every file.
std::size_t bytes_of_lengths(const BinaryFile& file) {
  for (std::uint64_t at = 0; at < file.size(); at = at == 0 ? 512 : at * 2) {
    std::uint8_t block[16] = {};
    file.read_some(at, block, sizeof(block));
    if (std::memcmp(block, "\x89HDF\r\n\x1a\n", 8) == 0) return block[block[8] < 2 ? 14 : 10];
  }
  return 8;
}

std::uint64_t load_length(const std::uint8_t* bytes, std::size_t width) {
  std::uint64_t value = 0;
  std::memcpy(&value, bytes, std::min<std::size_t>(width, 8));
  return kSwap ? load<std::uint64_t>(reinterpret_cast<const std::uint8_t*>(&value), true) : value;
}

/// The library's base: it must come first, since the library sees only a pointer to it.
struct GuardedFile {
  H5FD_t base{};
  BinaryFile file;
  std::size_t length_bytes;
  haddr_t end = 0;  // of the addresses in use

  explicit GuardedFile(const char* name) : file(name), length_bytes(bytes_of_lengths(file)) {}

  /// Follows the objects of the heap at `address` as the library will.
  bool heap_is_sound(std::uint64_t address) const {
    std::uint8_t header[kHeapHeader] = {};
    file.read_some(address, header, sizeof(header));
    const std::uint64_t size = load_length(header + 8, length_bytes);
    if (size < kHeapHeader || size > file.size()) return false;
    std::vector<std::uint8_t> heap(static_cast<std::size_t>(size));
    file.read_some(address, heap.data(), heap.size());
    std::uint64_t at = kHeapHeader;
    while (at + kObjectHeader <= size) {
      const auto index = load<std::uint16_t>(&heap[at], kSwap);
      const std::uint64_t bytes = load_length(&heap[at + 8], length_bytes);
      if (bytes > size) return false;
      // Index 0 is the free rest, whose size counts its header.
      const std::uint64_t step = index == 0 ? bytes : kObjectHeader + (bytes + 7) / 8 * 8;
      if (step == 0 || step > size - at) return false;
      at += step;
    }
    return true;
  }
};

GuardedFile& guarded(H5FD_t* file) { return *reinterpret_cast<GuardedFile*>(file); }
const GuardedFile& guarded(const H5FD_t* file) { return *reinterpret_cast<const GuardedFile*>(file); }

H5FD_t* open_file(const char* name, unsigned flags, hid_t, haddr_t) {
  if (flags & (H5F_ACC_RDWR | H5F_ACC_TRUNC | H5F_ACC_CREAT)) return nullptr;
  try {
    return &std::make_unique<GuardedFile>(name).release()->base;
  } catch (const std::exception&) {
    return nullptr;  // the caller of H5Fopen words the error
  }
}

herr_t close_file(H5FD_t* file) {
  delete &guarded(file);
  return 0;
}

herr_t query(const H5FD_t*, unsigned long* flags) {
  if (flags != nullptr) *flags = H5FD_FEAT_DATA_SIEVE;
  return 0;
}

haddr_t end_in_use(const H5FD_t* file, H5FD_mem_t) { return guarded(file).end; }

herr_t set_end_in_use(H5FD_t* file, H5FD_mem_t, haddr_t end) {
  guarded(file).end = end;
  return 0;
}

haddr_t end_of_file(const H5FD_t* file, H5FD_mem_t) { return guarded(file).file.size(); }

herr_t read_bytes(H5FD_t* file, H5FD_mem_t, hid_t, haddr_t address, std::size_t bytes, void* to) {
  const GuardedFile& source = guarded(file);
  // The library reads a little ahead, never this far; a damaged size would have gigabytes of zeros filled in.
  constexpr std::uint64_t kReadAhead = std::uint64_t{1} << 20;
  if (bytes > kReadAhead &&
      (address >= source.file.size() || bytes - kReadAhead > source.file.size() - address)) {
    return -1;
  }
  const std::size_t got = source.file.read_some(address, to, bytes);
  std::memset(static_cast<char*>(to) + got, 0, bytes - got);  // as the library's own drivers do
  // The library reads heaps as if they were raw data: they are told by their mark and version.
  const bool is_heap = bytes >= kHeapHeader && std::memcmp(to, "GCOL\1\0\0\0", 8) == 0;
  try {
    return is_heap && !source.heap_is_sound(address) ? -1 : 0;
  } catch (const std::bad_alloc&) {
    return -1;
  }
}

herr_t refuse_writing(H5FD_t*, H5FD_mem_t, hid_t, haddr_t, std::size_t, const void*) { return -1; }

hid_t register_driver() {
  static H5FD_class_t driver = [] {
    H5FD_class_t made{};
#if H5_VERSION_GE(1, 13, 0)
    made.version = H5FD_CLASS_VERSION;
    made.value = static_cast<H5FD_class_value_t>(H5_VFD_RESERVED + 77);
#endif
    made.name = "cristae";
    made.maxaddr = static_cast<haddr_t>(std::numeric_limits<std::int64_t>::max());
    made.fc_degree = H5F_CLOSE_WEAK;
    made.open = open_file;
    made.close = close_file;
    made.query = query;
    made.get_eoa = end_in_use;
    made.set_eoa = set_end_in_use;
    made.get_eof = end_of_file;
    made.read = read_bytes;
    made.write = refuse_writing;
    std::fill(std::begin(made.fl_map), std::end(made.fl_map), H5FD_MEM_DEFAULT);
    return made;
  }();
  return H5FDregister(&driver);
}

}  // namespace

Hid guarded_access() {
  static const hid_t driver = register_driver();
  Hid access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
  if (driver >= 0) H5Pset_driver(access.get(), driver, nullptr);
  return access;
}

}  // namespace cristae::hdf5
