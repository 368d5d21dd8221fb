#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <tiffio.h>
#include <vector>

namespace cristae {

/// One open TIFF that keeps what the library complained about instead of printing it.
class TiffHandle {
 public:
  /// @param mode as TIFFOpen; @throws Error{bad_input} (reading) or Error{resources} (writing)
  TiffHandle(const std::filesystem::path& path, const char* mode, std::uint64_t largest_allocation = 0);
  TiffHandle(const TiffHandle&) = delete;
  TiffHandle& operator=(const TiffHandle&) = delete;
  ~TiffHandle();

  TIFF* get() const { return tiff_; }
  const std::string& complaint() const { return complaint_; }  ///< the first one since forget()
  void forget() { complaint_.clear(); }
  void close();

 private:
  static int on_error(TIFF*, void* self, const char* module, const char* format, va_list arguments);
  static int on_warning(TIFF*, void* self, const char* module, const char* format, va_list arguments);

  TIFF* tiff_ = nullptr;
  std::string complaint_;
};

/// Handles of one file, one for each thread that reads at the same time.
class TiffPool {
 public:
  TiffPool(std::filesystem::path path, std::uint64_t largest_allocation)
      : path_(std::move(path)), largest_allocation_(largest_allocation) {}

  std::unique_ptr<TiffHandle> take();
  void give_back(std::unique_ptr<TiffHandle> handle);

 private:
  std::filesystem::path path_;
  std::uint64_t largest_allocation_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<TiffHandle>> idle_;
};

}  // namespace cristae
