#pragma once

#include <QObject>
#include <array>
#include <cstdint>
#include <memory>
#include <thread>

#include "ui/views/plane_reader.h"

namespace cristae::ui {

/// Brings planes of one stack to the GUI thread without ever making it wait, not even for its own end. Of
/// each of XY, XZ and YZ only the newest request counts: one that was not begun is dropped. XY goes first; XZ
/// and YZ are gathered section by section in between, coarse first; then sections are read ahead, farther in
/// the direction of travel. One background thread, so that no section is decoded twice at a time.
class PlaneLoader : public QObject {
  Q_OBJECT

 public:
  static constexpr std::size_t kDefaultCache = std::size_t{768} << 20;

  /// @param source  owns what it reads: a section that was begun is read to its end after this object is gone
  explicit PlaneLoader(PlaneSource source, std::size_t cacheBytes = kDefaultCache, QObject* parent = nullptr);
  ~PlaneLoader() override;

  const Shape& shape() const { return reader_->shape(); }
  /// The answer is a signal, also when the plane is in memory. An index beside the stack is passed over.
  void request(Plane plane, std::int64_t index) { reader_->request(plane, index); }

 Q_SIGNALS:
  /// In the thread of this object. XZ and YZ may come several times, finer each time.
  void ready(cristae::ui::Plane plane, qint64 index, const cristae::ui::PlaneImage& image, bool isComplete);
  void troubled(cristae::ui::Plane plane, qint64 index, const cristae::ui::Trouble& trouble);

 private:
  void take(const PlaneKey& key, std::int64_t serial, const PlaneImage& image, bool isComplete);

  std::shared_ptr<PlaneReader> reader_;
  std::array<std::int64_t, 3> delivered_{};  ///< serials
  std::thread thread_;
};

}  // namespace cristae::ui
