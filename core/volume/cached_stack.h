#pragma once

#include <cstdint>
#include <future>
#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>

#include "core/volume/stack.h"

namespace cristae {

/// Keeps the sections last used, up to a number of bytes. Sections are decoded without holding the
/// lock; threads that ask for a section being decoded wait for that one decoding.
class CachedStack final : public Stack {
 public:
  CachedStack(std::unique_ptr<const Stack> source, StackInfo info, std::size_t capacity_bytes);

  const StackInfo& info() const override { return info_; }
  cv::Mat section(std::int64_t z) const override;

  std::size_t cached_bytes() const;  ///< of decoded sections held now

 private:
  struct Entry {
    std::shared_future<cv::Mat> image;
    std::size_t bytes = 0;  // 0 while it is being decoded
    std::list<std::int64_t>::iterator use;
  };
  cv::Mat decode(std::int64_t z, std::promise<cv::Mat>& promise) const;
  void drop_least_used() const;

  std::unique_ptr<const Stack> source_;
  StackInfo info_;
  std::size_t capacity_;
  mutable std::mutex mutex_;
  mutable std::unordered_map<std::int64_t, Entry> entries_;
  mutable std::list<std::int64_t> uses_;  // last used first
  mutable std::size_t bytes_ = 0;
};

}  // namespace cristae
