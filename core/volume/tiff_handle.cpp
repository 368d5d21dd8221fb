#include "core/volume/tiff_handle.h"

#include <cstdarg>
#include <cstdio>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {

TiffHandle::TiffHandle(const std::filesystem::path& path, const char* mode,
                       std::uint64_t largest_allocation) {
  TIFFOpenOptions* options = TIFFOpenOptionsAlloc();
  TIFFOpenOptionsSetErrorHandlerExtR(options, on_error, this);
  TIFFOpenOptionsSetWarningHandlerExtR(options, on_warning, this);
  if (largest_allocation > 0) {
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<tmsize_t>::max());
    TIFFOpenOptionsSetMaxSingleMemAlloc(options, static_cast<tmsize_t>(std::min(largest_allocation, kMost)));
  }
  tiff_ = TIFFOpenExt(path.c_str(), mode, options);
  TIFFOpenOptionsFree(options);
  if (tiff_ != nullptr) return;
  if (mode[0] == 'r') {
    throw Error(ErrorKind::bad_input,
                fmt::format("{} cannot be opened as TIFF: {}", path.string(), complaint_),
                "copy the file again from where it came, or save it again");
  }
  throw Error(ErrorKind::resources, fmt::format("{} could not be written: {}", path.string(), complaint_),
              "check that the folder is writable and the disk has room");
}

TiffHandle::~TiffHandle() { close(); }

void TiffHandle::close() {
  if (tiff_ != nullptr) TIFFClose(std::exchange(tiff_, nullptr));
}

int TiffHandle::on_error(TIFF*, void* self, const char*, const char* format, va_list arguments) {
  char text[256];
  std::vsnprintf(text, sizeof(text), format, arguments);
  auto& complaint = static_cast<TiffHandle*>(self)->complaint_;
  if (complaint.empty()) complaint = text;
  return 1;
}

int TiffHandle::on_warning(TIFF*, void*, const char*, const char*, va_list) { return 1; }

std::unique_ptr<TiffHandle> TiffPool::take() {
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      auto handle = std::move(idle_.back());
      idle_.pop_back();
      handle->forget();
      return handle;
    }
  }
  // "O": strip and tile tables are read as far as they are needed. "m": a file that shrinks under a
  // memory map would end the program.
  return std::make_unique<TiffHandle>(path_, "rmO", largest_allocation_);
}

void TiffPool::give_back(std::unique_ptr<TiffHandle> handle) {
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(handle));
}

}  // namespace cristae
