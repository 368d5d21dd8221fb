#include "ui/views/plane_reader.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "ui/painting/plane_geometry.h"

namespace cristae::ui {
namespace {

constexpr std::int64_t kNeighbours = 3;
constexpr std::int64_t kNeighboursAhead = 6;
constexpr std::int64_t kPauseOfPreviews = 120;  // ms

std::int64_t milliseconds() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

}  // namespace

PlaneReader::PlaneReader(PlaneSource source, std::size_t cacheBytes, Listener listener)
    : source_(std::move(source)), listener_(std::move(listener)), cache_(cacheBytes) {}

void PlaneReader::stop() {
  {
    const std::lock_guard lock(mutex_);
    isStopping_ = true;
  }
  changed_.notify_all();
  const std::lock_guard lock(listenerMutex_);
  isListening_ = false;
}

void PlaneReader::request(Plane plane, std::int64_t index) {
  if (index < 0 || index >= planeCount(plane, source_.shape)) return;
  {
    const std::lock_guard lock(mutex_);
    Request& request = requestOf(plane);
    if (plane == Plane::xy && request.index >= 0 && request.index != index) {
      direction_ = index > request.index ? 1 : -1;
    }
    request = {index, ++lastSerial_, true};
  }
  changed_.notify_all();
}

void PlaneReader::work() {
  while (true) {
    Task task;
    {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [&] {
        if (isStopping_) return true;
        task = nextTask();
        return task.kind != Task::Kind::none;
      });
      if (isStopping_) return;
    }
    try {
      if (task.kind == Task::Kind::section) bringSection(task);
      if (task.kind == Task::Kind::gather) gatherOne(task);
      if (task.kind == Task::Kind::ahead) readAhead(task);
    } catch (const std::exception& fault) {
      report(task, fault);
    }
  }
}

PlaneReader::Task PlaneReader::nextTask() {
  if (const Request& request = requestOf(Plane::xy); request.isOpen) {
    return {Task::Kind::section, {Plane::xy, request.index}, request.serial};
  }
  Task newest;
  for (const Plane plane : {Plane::xz, Plane::yz}) {
    const Request& request = requestOf(plane);
    if (!request.isOpen || request.serial < newest.serial) continue;
    newest = {Task::Kind::gather, {plane, request.index}, request.serial};
  }
  if (newest.kind != Task::Kind::none) return newest;
  if (const auto z = nextAhead()) return {Task::Kind::ahead, {Plane::xy, *z}, 0};
  return {};
}

std::optional<std::int64_t> PlaneReader::nextAhead() {
  const std::int64_t here = requestOf(Plane::xy).index;
  if (here < 0 || cache_.bytes() == 0) return std::nullopt;
  // Never so many that what is on screen is pushed out.
  const auto current = cache_.find({Plane::xy, here});
  if (!current) return std::nullopt;
  const auto room =
      static_cast<std::int64_t>(cache_.capacity() / std::max<std::size_t>(1, current->bytes())) - 1;
  std::int64_t tried = 0;
  for (std::int64_t step = 1; step <= kNeighboursAhead; ++step) {
    for (const int side : {direction_, -direction_}) {
      if (side != direction_ && step > kNeighbours) continue;
      const std::int64_t z = here + side * step;
      if (z < 0 || z >= source_.shape.z || ++tried > room) continue;
      const bool isKnown = cache_.contains({Plane::xy, z}) ||
                           std::find(unreadable_.begin(), unreadable_.end(), z) != unreadable_.end();
      if (!isKnown) return z;
    }
  }
  return std::nullopt;
}

PlaneImage PlaneReader::finishedImage(const cv::Mat& plane) const {
  const cv::Mat whole = source_.finish ? source_.finish(plane) : plane;
  return source_.hasHalves ? makePlaneImage(whole) : PlaneImage{whole, {}};
}

void PlaneReader::keep(const PlaneKey& key, const PlaneImage& image) {
  const std::lock_guard lock(mutex_);
  cache_.insert(key, image);
}

void PlaneReader::bringSection(const Task& task) {
  std::optional<PlaneImage> image;
  {
    const std::lock_guard lock(mutex_);
    image = cache_.find(task.key);
  }
  if (!image) {
    image = finishedImage(source_.section(task.key.index));
    keep(task.key, *image);
  }
  deliver(task, *image, true);
  close(task);
}

void PlaneReader::readAhead(const Task& task) {
  keep(task.key, finishedImage(source_.section(task.key.index)));
}

/// A section as stored; one that is in memory is not read again, unless finishing has changed it.
cv::Mat PlaneReader::sectionOf(std::int64_t z) {
  if (!source_.finish) {
    const std::lock_guard lock(mutex_);
    if (const auto image = cache_.find({Plane::xy, z})) return image->full;
  }
  const cv::Mat section = source_.section(z);
  return source_.hasHalves ? drawable(section) : section;
}

void PlaneReader::startGather(const Task& task) {
  const auto same = [&](const PlaneGather& gather) { return gather.key().plane == task.key.plane; };
  gathers_.erase(std::remove_if(gathers_.begin(), gathers_.end(), same), gathers_.end());
  gathers_.emplace_back(task.key.plane, task.key.index, source_.shape, kNeighbours);
  lastPreview_ = milliseconds();
}

/// Every plane in the making takes its line from the section.
void PlaneReader::addSection(std::int64_t z) {
  const cv::Mat section = sectionOf(z);
  for (PlaneGather& gather : gathers_) {
    if (gather.lacks(z)) gather.add(z, section);
  }
}

/// One section for the wanted plane.
void PlaneReader::gatherOne(const Task& task) {
  {
    std::unique_lock lock(mutex_);
    if (const auto image = cache_.find(task.key)) {
      lock.unlock();
      deliver(task, *image, true);
      close(task);
      return;
    }
  }
  const auto find = [&] {
    return std::find_if(gathers_.begin(), gathers_.end(),
                        [&](const PlaneGather& gather) { return gather.key() == task.key; });
  };
  if (find() == gathers_.end()) startGather(task);
  if (!find()->isDone()) addSection(find()->nextSection());  // another gather may have completed it
  if (find()->isDone()) {
    for (const auto& [key, plane] : find()->finished()) {
      const PlaneImage image = finishedImage(plane);
      keep(key, image);
      if (key == task.key) deliver(task, image, true);
    }
    gathers_.erase(find());
    close(task);
    return;
  }
  if (milliseconds() - lastPreview_ < kPauseOfPreviews) return;
  deliver(task, finishedImage(find()->preview()), false);
  lastPreview_ = milliseconds();
}

void PlaneReader::close(const Task& task) {
  const std::lock_guard lock(mutex_);
  Request& request = requestOf(task.key.plane);
  if (request.serial == task.serial) request.isOpen = false;
}

void PlaneReader::deliver(const Task& task, const PlaneImage& image, bool isComplete) {
  const std::lock_guard lock(listenerMutex_);
  if (isListening_) listener_.onReady(task.key, task.serial, image, isComplete);
}

void PlaneReader::report(const Task& task, const std::exception& fault) {
  if (task.kind == Task::Kind::ahead) {
    const std::lock_guard lock(mutex_);
    unreadable_.push_back(task.key.index);
    return;
  }
  gathers_.clear();
  close(task);
  const Trouble trouble = troubleFrom(fault);
  const std::lock_guard lock(listenerMutex_);
  if (isListening_) listener_.onTrouble(task.key, trouble);
}

}  // namespace cristae::ui
