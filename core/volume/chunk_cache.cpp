#include "core/volume/chunk_cache.h"

namespace cristae {

std::optional<ChunkCache::Bytes> ChunkCache::find(std::int64_t key) {
  const std::lock_guard lock(mutex_);
  const auto found = entries_.find(key);
  if (found == entries_.end()) return std::nullopt;
  uses_.splice(uses_.begin(), uses_, found->second.use);
  return found->second.bytes;
}

void ChunkCache::keep(std::int64_t key, const Bytes& bytes) {
  const std::lock_guard lock(mutex_);
  if (entries_.contains(key)) return;
  uses_.push_front(key);
  entries_[key] = {bytes, uses_.begin()};
  held_ += bytes ? bytes->size() : 0;
  while (held_ > capacity_ && uses_.size() > 1) {
    const auto last = entries_.find(uses_.back());
    held_ -= last->second.bytes ? last->second.bytes->size() : 0;
    entries_.erase(last);
    uses_.pop_back();
  }
}

}  // namespace cristae
