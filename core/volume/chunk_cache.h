#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace cristae {

/// The chunks of an array last used, up to a number of bytes. Safe to use from several threads.
class ChunkCache {
 public:
  using Bytes = std::shared_ptr<const std::vector<std::uint8_t>>;

  explicit ChunkCache(std::size_t capacity) : capacity_(capacity) {}

  std::optional<Bytes> find(std::int64_t key);
  /// A null pointer (a chunk that is not stored) is kept as well.
  void keep(std::int64_t key, const Bytes& bytes);

 private:
  struct Entry {
    Bytes bytes;
    std::list<std::int64_t>::iterator use;
  };
  std::size_t capacity_;
  std::mutex mutex_;
  std::unordered_map<std::int64_t, Entry> entries_;
  std::list<std::int64_t> uses_;  // last used first
  std::size_t held_ = 0;
};

}  // namespace cristae
