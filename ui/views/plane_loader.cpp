#include "ui/views/plane_loader.h"

#include <QThreadPool>
#include <utility>

namespace cristae::ui {

PlaneLoader::PlaneLoader(PlaneSource source, std::size_t cacheBytes, QObject* parent) : QObject(parent) {
  PlaneReader::Listener listener;
  listener.onReady = [this](const PlaneKey& key, std::int64_t serial, const PlaneImage& image,
                            bool isComplete) {
    QMetaObject::invokeMethod(
        this, [this, key, serial, image, isComplete] { take(key, serial, image, isComplete); },
        Qt::QueuedConnection);
  };
  listener.onTrouble = [this](const PlaneKey& key, const Trouble& trouble) {
    QMetaObject::invokeMethod(
        this, [this, key, trouble] { Q_EMIT troubled(key.plane, key.index, trouble); }, Qt::QueuedConnection);
  };
  reader_ = std::make_shared<PlaneReader>(std::move(source), cacheBytes, std::move(listener));
  thread_ = std::thread([reader = reader_] { reader->work(); });
}

/// The thread may be in the middle of a section, which takes as long as the disk takes. It is waited for
/// elsewhere: the application waits for the pool when it ends.
PlaneLoader::~PlaneLoader() {
  reader_->stop();
  auto thread = std::make_shared<std::thread>(std::move(thread_));
  QThreadPool::globalInstance()->start([thread] { thread->join(); });
}

void PlaneLoader::take(const PlaneKey& key, std::int64_t serial, const PlaneImage& image, bool isComplete) {
  // What was begun before a newer request is still worth showing, until the newer one has come.
  auto& last = delivered_[static_cast<std::size_t>(key.plane)];
  if (serial < last) return;
  last = serial;
  Q_EMIT ready(key.plane, key.index, image, isComplete);
}

}  // namespace cristae::ui
