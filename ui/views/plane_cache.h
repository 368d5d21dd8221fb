#pragma once

#include <cstdint>
#include <list>
#include <optional>
#include <unordered_map>

#include "ui/document/view_state.h"
#include "ui/painting/plane_image.h"

namespace cristae::ui {

struct PlaneKey {
  Plane plane = Plane::xy;
  std::int64_t index = 0;
  bool operator==(const PlaneKey&) const = default;
};

/// The planes last used, up to a number of bytes. Not safe for several threads at once.
class PlaneCache {
 public:
  explicit PlaneCache(std::size_t capacity) : capacity_(capacity) {}

  /// The plane, now last used.
  std::optional<PlaneImage> find(const PlaneKey& key);
  bool contains(const PlaneKey& key) const { return entries_.contains(key); }
  void insert(const PlaneKey& key, const PlaneImage& image);
  std::size_t bytes() const { return bytes_; }
  std::size_t capacity() const { return capacity_; }

 private:
  struct Hash {
    std::size_t operator()(const PlaneKey& key) const {
      return std::hash<std::int64_t>{}(key.index * 4 + static_cast<std::int64_t>(key.plane));
    }
  };
  struct Entry {
    PlaneImage image;
    std::list<PlaneKey>::iterator use;
  };

  std::size_t capacity_;
  std::size_t bytes_ = 0;
  std::list<PlaneKey> uses_;  ///< last used first
  std::unordered_map<PlaneKey, Entry, Hash> entries_;
};

}  // namespace cristae::ui
