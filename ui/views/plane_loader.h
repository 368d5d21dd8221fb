#pragma once

#include <QObject>
#include <array>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "ui/document/trouble.h"
#include "ui/document/view_state.h"
#include "ui/painting/plane_image.h"
#include "ui/views/plane_cache.h"
#include "ui/views/plane_gather.h"
#include "ui/views/plane_source.h"

namespace cristae::ui {

/// Brings planes of one stack to the GUI thread without ever making it wait. Of each of XY, XZ and YZ only
/// the newest request counts: one that was not begun is dropped. XY goes first; XZ and YZ are gathered
/// section by section in between, coarse first; then sections are read ahead, farther in the direction of
/// travel. One background thread, so that no section is decoded twice at a time.
class PlaneLoader : public QObject {
  Q_OBJECT

 public:
  static constexpr std::size_t kDefaultCache = std::size_t{768} << 20;

  explicit PlaneLoader(PlaneSource source, std::size_t cacheBytes = kDefaultCache, QObject* parent = nullptr);
  ~PlaneLoader() override;

  const Shape& shape() const { return source_.shape; }
  /// The answer is a signal, also when the plane is in memory. An index beside the stack is passed over.
  void request(Plane plane, std::int64_t index);

 Q_SIGNALS:
  /// In the thread of this object. XZ and YZ may come several times, finer each time.
  void ready(cristae::ui::Plane plane, qint64 index, const cristae::ui::PlaneImage& image, bool isComplete);
  void troubled(cristae::ui::Plane plane, qint64 index, const cristae::ui::Trouble& trouble);

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
  void work();
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
  std::mutex mutex_;
  std::condition_variable changed_;
  bool isStopping_ = false;  // from here on guarded by mutex_
  std::array<Request, 3> requests_;
  std::int64_t lastSerial_ = 0;
  int direction_ = 1;
  PlaneCache cache_;
  std::vector<std::int64_t> unreadable_;     ///< sections not to be tried again when reading ahead
  std::vector<PlaneGather> gathers_;         // of the background thread alone
  std::int64_t lastPreview_ = 0;             ///< ms
  std::array<std::int64_t, 3> delivered_{};  // of the GUI thread: serials
  std::thread thread_;
};

}  // namespace cristae::ui
