#pragma once

#include <memory>

#include "core/annotation/point.h"
#include "ui/document/view_state.h"
#include "ui/painting/instance_colours.h"
#include "ui/views/gl_view.h"
#include "ui/views/volume_surfaces.h"

namespace cristae::ui {

/// The OpenGL part of a VolumeView. Needs hasOpenGl().
class VolumeScene : public GlView {
  Q_OBJECT

 public:
  explicit VolumeScene(QWidget* parent = nullptr);
  ~VolumeScene() override;

  void setSurfaces(std::shared_ptr<const VolumeSurfaces> surfaces);
  /// Of all instances; with a selection the others step back.
  void setColours(const InstanceColours& colours, std::int64_t selected);
  void setCross(const Cross& cross);
  void setGround(const QColor& ground);
  void resetCamera();
  void fly(int key);

 Q_SIGNALS:
  void instanceClicked(qint64 instance, const cristae::Point& place);

 protected:
  void prepareFrame() override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Parts;
  void pick(const QPointF& widget);

  std::unique_ptr<Parts> parts_;
  std::shared_ptr<const VolumeSurfaces> surfaces_;
  QPointF pressedAt_;
};

}  // namespace cristae::ui
