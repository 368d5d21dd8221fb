#include "core/volume/cached_stack.h"

#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {

CachedStack::CachedStack(std::unique_ptr<const Stack> source, StackInfo info, std::size_t capacity_bytes)
    : source_(std::move(source)), info_(std::move(info)), capacity_(capacity_bytes) {}

cv::Mat CachedStack::section(std::int64_t z) const {
  if (z < 0 || z >= info_.shape.z) {
    throw Error(
        ErrorKind::bad_input,
        fmt::format("{} has sections 0 to {}, section {} was asked for", info_.name, info_.shape.z - 1, z),
        "choose a section of the stack");
  }
  std::promise<cv::Mat> promise;
  std::shared_future<cv::Mat> held;
  {
    const std::lock_guard lock(mutex_);
    if (const auto found = entries_.find(z); found != entries_.end()) {
      uses_.splice(uses_.begin(), uses_, found->second.use);
      held = found->second.image;
    } else {
      uses_.push_front(z);
      entries_[z] = Entry{promise.get_future().share(), 0, uses_.begin()};
    }
  }
  return held.valid() ? held.get() : decode(z, promise);
}

cv::Mat CachedStack::decode(std::int64_t z, std::promise<cv::Mat>& promise) const {
  try {
    cv::Mat image = source_->section(z);
    promise.set_value(image);
    const std::lock_guard lock(mutex_);
    Entry& entry = entries_.at(z);
    entry.bytes = image.total() * image.elemSize();
    bytes_ += entry.bytes;
    drop_least_used();
    return image;
  } catch (...) {
    promise.set_exception(std::current_exception());
    // Not kept: a file that comes back (a network drive) can be read again.
    const std::lock_guard lock(mutex_);
    if (const auto found = entries_.find(z); found != entries_.end()) {
      uses_.erase(found->second.use);
      entries_.erase(found);
    }
    throw;
  }
}

void CachedStack::drop_least_used() const {
  for (auto use = uses_.end(); bytes_ > capacity_ && use != uses_.begin();) {
    --use;
    const auto found = entries_.find(*use);
    if (found->second.bytes == 0) continue;
    bytes_ -= found->second.bytes;
    entries_.erase(found);
    use = uses_.erase(use);
  }
}

std::size_t CachedStack::cached_bytes() const {
  const std::lock_guard lock(mutex_);
  return bytes_;
}

}  // namespace cristae
