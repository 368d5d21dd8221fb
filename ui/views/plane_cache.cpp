#include "ui/views/plane_cache.h"

namespace cristae::ui {

std::optional<PlaneImage> PlaneCache::find(const PlaneKey& key) {
  const auto found = entries_.find(key);
  if (found == entries_.end()) return std::nullopt;
  uses_.splice(uses_.begin(), uses_, found->second.use);
  return found->second.image;
}

void PlaneCache::insert(const PlaneKey& key, const PlaneImage& image) {
  if (contains(key)) return;
  uses_.push_front(key);
  entries_[key] = {image, uses_.begin()};
  bytes_ += image.bytes();
  while (bytes_ > capacity_ && uses_.size() > 1) {
    const auto least = entries_.find(uses_.back());
    bytes_ -= least->second.image.bytes();
    entries_.erase(least);
    uses_.pop_back();
  }
}

}  // namespace cristae::ui
