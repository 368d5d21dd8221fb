#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/volume/stack.h"

namespace cristae {

/// What a dataset is, known without reading it.
struct DatasetInfo {
  std::string name;  ///< absolute, "/source/images"
  std::vector<std::int64_t> shape;
  PixelType type = PixelType::uint8;
  std::vector<std::int64_t> chunk;  ///< empty: contiguous
  std::string compression;          ///< "gzip", "gzip + shuffle", ...; empty: none
  std::int64_t stored_bytes = 0;    ///< in the file, compressed; 0: nothing written yet
};

struct DatasetStorage {
  std::vector<std::int64_t> chunk;  ///< empty: contiguous, then not compressed
  int deflate = 0;                  ///< 0 none .. 9; with shuffle when > 0
};

/// The only door to HDF5: every other folder uses this class and never the library itself.
/// Errors carry path and dataset. Movable. Calls from several threads wait for
/// each other, whatever the files: the library itself works for one thread at a time.
/// T in read/write: uint8_t, int8_t, uint16_t, int16_t, uint32_t, int32_t, uint64_t, int64_t, float,
/// double; values are converted (clipped to the range of the narrower type).
class Hdf5File {
 public:
  static bool is_hdf5(const std::filesystem::path& path);     ///< by the mark in the file
  static Hdf5File open(const std::filesystem::path& path);    ///< read only
  static Hdf5File create(const std::filesystem::path& path);  ///< truncates
  Hdf5File(Hdf5File&&) noexcept;
  Hdf5File& operator=(Hdf5File&&) noexcept;
  ~Hdf5File();

  std::vector<DatasetInfo> datasets() const;                                ///< all, recursively, by name
  bool contains(const std::string& name) const;                             ///< dataset or group
  std::vector<DatasetInfo> datasets_below(const std::string& group) const;  ///< empty: no such group
  std::string list_datasets() const;                    ///< names, shapes and types in one line, for a remedy
  DatasetInfo describe(const std::string& name) const;  ///< @throws Error{not_found} listing those present

  template <typename T>
  std::vector<T> read(const std::string& name) const;
  /// A box of the dataset; offset and extent have one entry a dimension.
  template <typename T>
  void read_block(const std::string& name, std::span<const std::int64_t> offset,
                  std::span<const std::int64_t> extent, T* values) const;

  template <typename T>
  void write(const std::string& name, std::span<const std::int64_t> shape, const T* values,
             const DatasetStorage& storage = {});  ///< stored as T; groups are made as needed
  void create_dataset(const std::string& name, PixelType type, std::span<const std::int64_t> shape,
                      const DatasetStorage& storage = {});
  template <typename T>
  void write_block(const std::string& name, std::span<const std::int64_t> offset,
                   std::span<const std::int64_t> extent, const T* values);

  /// Attributes of a dataset, a group or the file ("/"). @throws Error{bad_input} if it is damaged
  std::optional<std::string> text_attribute(const std::string& object, const std::string& name) const;
  std::vector<double> number_attribute(const std::string& object,
                                       const std::string& name) const;  ///< empty: absent
  void set_attribute(const std::string& object, const std::string& name, std::string_view text);
  void set_attribute(const std::string& object, const std::string& name, std::span<const double> numbers);

  void close();  ///< flushes; @throws Error{resources} if the disk is full. The destructor closes silently.

 private:
  struct Handle;
  explicit Hdf5File(std::unique_ptr<Handle> handle);
  std::unique_ptr<Handle> handle_;
};

}  // namespace cristae
