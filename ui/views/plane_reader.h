#pragma once

#include <array>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

#include "ui/document/trouble.h"
#include "ui/document/view_state.h"
#include "ui/painting/plane_image.h"
#include "ui/views/plane_cache.h"
#include "ui/views/plane_gather.h"
#include "ui/views/plane_source.h"

namespace cristae::ui {

/// The background half of a PlaneLoader: what is asked for, what is in memory, and the loop that reads. All
/// but `work` returns at once.
class PlaneReader {
 public:
  /// Called in the thread of `work`; not after `stop` has returned.
  struct Listener {
    /// @param serial  of the request that is answered; later ones are greater
    std::function<void(const PlaneKey& key, std::int64_t serial, const PlaneImage& image, bool isComplete)>
        onReady;
    std::function<void(const PlaneKey& key, const Trouble& trouble)> onTrouble;
  };

  PlaneReader(PlaneSource source, std::size_t cacheBytes, Listener listener);

  const Shape& shape() const { return source_.shape; }
  /// The newest request of each of XY, XZ and YZ counts. An index beside the stack is passed over.
  void request(Plane plane, std::int64_t index);
  /// Reads until it is stopped; a section that was begun is read to its end, and told to nobody.
  void work();
  void stop();

 private:
  struct Request {
    std::int64_t index = -1;
    std::int64_t serial = 0;
    bool isOpen = false;  ///< not answered yet
  };
  struct Task {
    enum class Kind { none, section, gather, ahead } kind = Kind::none;
    PlaneKey key;
    std::int64_t serial = 0;
  };

  Request& requestOf(Plane plane) { return requests_[static_cast<std::size_t>(plane)]; }
  Task nextTask();
  std::optional<std::int64_t> nextAhead();
  void bringSection(const Task& task);
  void addSection(std::int64_t z);
  void gatherOne(const Task& task);
  void readAhead(const Task& task);
  void startGather(const Task& task);
  cv::Mat sectionOf(std::int64_t z);
  PlaneImage finishedImage(const cv::Mat& plane) const;
  void keep(const PlaneKey& key, const PlaneImage& image);
  void close(const Task& task);
  void deliver(const Task& task, const PlaneImage& image, bool isComplete);
  void report(const Task& task, const std::exception& fault);

  PlaneSource source_;
  Listener listener_;
  std::mutex listenerMutex_;  ///< held while the listener is called
  bool isListening_ = true;   // guarded by listenerMutex_
  std::mutex mutex_;
  std::condition_variable changed_;
  bool isStopping_ = false;  // from here on guarded by mutex_
  std::array<Request, 3> requests_;
  std::int64_t lastSerial_ = 0;
  int direction_ = 1;
  PlaneCache cache_;
  std::vector<std::int64_t> unreadable_;  ///< sections not to be tried again when reading ahead
  std::vector<PlaneGather> gathers_;      // of the background thread alone
  std::int64_t lastPreview_ = 0;          ///< ms
};

}  // namespace cristae::ui
