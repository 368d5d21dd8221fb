#pragma once

#include <QThreadPool>
#include <QWidget>
#include <atomic>
#include <memory>
#include <optional>

#include "core/annotation/point.h"
#include "core/volume/labels.h"
#include "ui/document/trouble.h"
#include "ui/document/view_state.h"
#include "ui/painting/instance_colours.h"
#include "ui/views/volume_surfaces.h"

class QLabel;
class QStackedLayout;

namespace cristae::ui {

class VolumeScene;

/// The instances in three dimensions: turn with the left button, zoom with the wheel, click to select.
/// Without OpenGL it says so in words and everything else of the program works.
class VolumeView : public QWidget {
  Q_OBJECT

 public:
  explicit VolumeView(QWidget* parent = nullptr);
  ~VolumeView() override;

  /// Surfaces are made in the background, once the view is visible. None: the empty text is shown.
  void setLabels(const std::optional<LabelStack>& labels, const std::optional<VoxelSize>& voxel);
  void setInstanceColours(std::shared_ptr<const InstanceColours> colours);
  void setCross(const Cross& cross);
  void setSelectedInstance(std::int64_t instance);
  void setEmptyText(const QString& text);

  bool hasSurfaces() const { return surfaces_ != nullptr; }
  /// What is written in place of the scene; empty while the scene is shown.
  QString notice() const;

 public Q_SLOTS:
  void resetCamera();

 Q_SIGNALS:
  void instanceClicked(qint64 instance, const cristae::Point& place);
  void troubled(const cristae::ui::Trouble& trouble);
  void surfacesShown();

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void makeLater();
  void takeSurfaces(const std::shared_ptr<const VolumeSurfaces>& surfaces);
  void stop();
  void retranslate();
  void showState();

  std::optional<LabelStack> labels_;
  std::optional<VoxelSize> voxel_;
  std::shared_ptr<const InstanceColours> colours_;
  Cross cross_;
  std::int64_t selected_ = 0;
  QString emptyText_;
  std::optional<Trouble> trouble_;
  std::shared_ptr<const VolumeSurfaces> surfaces_;
  bool isWaiting_ = false;  ///< labels whose surfaces were not begun
  std::shared_ptr<std::atomic<bool>> isStopped_;
  QThreadPool pool_;
  QStackedLayout* pages_;
  QLabel* notice_;
  VolumeScene* scene_ = nullptr;
};

}  // namespace cristae::ui
