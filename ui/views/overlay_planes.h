#pragma once

#include <QObject>
#include <array>
#include <memory>
#include <optional>

#include "ui/painting/overlay.h"
#include "ui/views/plane_loader.h"

namespace cristae::ui {

/// Where overlays come from. Loaders are shared by the views; null: there is no such thing.
struct OverlaySources {
  std::shared_ptr<PlaneLoader> labels;  ///< idSource
  std::shared_ptr<PlaneLoader> truth;   ///< idSource
  std::shared_ptr<PlaneLoader> probability;
  std::shared_ptr<PlaneLoader> density;
  std::shared_ptr<PlaneLoader> pseudoLabels;  ///< valueSource
  /// The earlier result, left of the wipe.
  std::shared_ptr<PlaneLoader> earlierLabels;
  std::shared_ptr<PlaneLoader> earlierProbability;
};

/// Collects what the overlay of one view needs, for one plane at a time.
class OverlayPlanes : public QObject {
  Q_OBJECT

 public:
  explicit OverlayPlanes(Plane plane, QObject* parent = nullptr);

  void setSources(const OverlaySources& sources);
  /// The labels always come too: a click wants to know what it met.
  void request(std::int64_t index, const OverlaySettings& settings);

  /// Whether all that was asked for is there.
  bool isComplete() const;
  /// Whether nothing was asked for: there is no layer of this kind.
  bool isEmpty() const;
  /// Whether there are instances to be read.
  bool hasLabels() const { return layers_[0].loader != nullptr; }
  std::int64_t index() const { return index_; }
  const OverlayContent& content() const { return content_; }
  const OverlayContent& earlier() const { return earlier_; }
  /// So that a table that was made once is used again.
  void setTables(std::shared_ptr<const Contingency> current, std::shared_ptr<const Contingency> earlier);
  void setAgreement(std::shared_ptr<const InstanceAgreement> agreement);

 Q_SIGNALS:
  /// Something came; ask isComplete().
  void changed();
  void troubled(qint64 index, const cristae::ui::Trouble& trouble);

 private:
  struct Layer {
    std::shared_ptr<PlaneLoader> loader;
    cv::Mat OverlayContent::*image = nullptr;
    bool isEarlier = false;
    bool isNeeded = false;
    bool isThere = false;
  };

  void bind(Layer& layer, const std::shared_ptr<PlaneLoader>& loader);
  static bool needs(const Layer& layer, const OverlaySettings& settings);
  void take(std::size_t layer, std::int64_t index, const PlaneImage& image, bool isComplete);

  Plane plane_;
  std::int64_t index_ = -1;
  std::array<Layer, 7> layers_;
  OverlayContent content_;
  OverlayContent earlier_;
};

}  // namespace cristae::ui
