#include "core/volume/voxel_file.h"

#include <algorithm>
#include <fstream>
#include <vector>

#include <fmt/format.h>
#include <zlib.h>

#include "core/base/error.h"

namespace cristae {

struct VoxelFile::State {
  std::filesystem::path path;
  std::ofstream file;
  bool is_packing = false;
  z_stream stream{};
  std::uint64_t packed = 0;
  std::vector<std::uint8_t> buffer = std::vector<std::uint8_t>(std::size_t{1} << 18);

  [[noreturn]] void refuse() const {
    throw Error(ErrorKind::resources, fmt::format("{} could not be written", path.string()),
                "check that the folder is writable and the disk has room");
  }

  void put(const void* bytes, std::size_t count) {
    file.write(static_cast<const char*>(bytes), static_cast<std::streamsize>(count));
    if (!file) refuse();
  }

  /// Packs what the stream was given; `flush` as the library names it.
  void pack(int flush) {
    int state = Z_OK;
    do {
      stream.next_out = buffer.data();
      stream.avail_out = static_cast<uInt>(buffer.size());
      state = deflate(&stream, flush);
      if (state == Z_STREAM_ERROR) refuse();
      const std::size_t got = buffer.size() - stream.avail_out;
      put(buffer.data(), got);
      packed += got;
    } while (stream.avail_in > 0 || (flush == Z_FINISH && state != Z_STREAM_END));
  }
};

VoxelFile::VoxelFile(const std::filesystem::path& path) : state_(std::make_unique<State>()) {
  state_->path = path;
  state_->file.open(path, std::ios::binary);
  if (!state_->file) state_->refuse();
}

VoxelFile::~VoxelFile() {
  if (state_->is_packing) deflateEnd(&state_->stream);
}

void VoxelFile::start_packing(Packing packing) {
  if (packing == Packing::none) return;
  constexpr int kLevel = 4;  // labels are runs of one value: more effort gains little
  const int window = packing == Packing::gzip ? 15 + 16 : 15;
  if (deflateInit2(&state_->stream, kLevel, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
    throw Error(ErrorKind::resources, "not enough memory to pack a file", "close other programs");
  }
  state_->is_packing = true;
}

void VoxelFile::write(const void* bytes, std::size_t count) {
  if (!state_->is_packing) return state_->put(bytes, count);
  constexpr std::size_t kAtOnce = std::size_t{1} << 30;  // the library counts in 32 bits
  const auto* from = static_cast<const std::uint8_t*>(bytes);
  while (count > 0) {
    const std::size_t part = std::min(count, kAtOnce);
    state_->stream.next_in = const_cast<Bytef*>(from);  // the library does not write to it
    state_->stream.avail_in = static_cast<uInt>(part);
    state_->pack(Z_NO_FLUSH);
    from += part;
    count -= part;
  }
}

std::uint64_t VoxelFile::packed_bytes() const { return state_->packed; }

void VoxelFile::finish_packing() {
  if (!state_->is_packing) return;
  state_->pack(Z_FINISH);
  deflateEnd(&state_->stream);
  state_->is_packing = false;
}

void VoxelFile::replace(std::uint64_t offset, std::string_view text) {
  state_->file.seekp(static_cast<std::streamoff>(offset));
  state_->put(text.data(), text.size());
  state_->file.seekp(0, std::ios::end);
}

void VoxelFile::close() {
  finish_packing();
  state_->file.close();
  if (!state_->file) state_->refuse();
}

}  // namespace cristae
