#include "ui/views/volume_view.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>

#include "ui/theme/describe.h"
#include "ui/views/gl_view.h"
#include "ui/views/volume_scene.h"

namespace cristae::ui {
namespace {

/// Fine enough to know a shape by, coarse enough for a second of work.
constexpr int kMostVoxels = 208;

}  // namespace

VolumeView::VolumeView(QWidget* parent)
    : QWidget(parent),
      colours_(std::make_shared<InstanceColours>()),
      pages_(new QStackedLayout(this)),
      notice_(new QLabel(this)) {
  pool_.setMaxThreadCount(1);
  notice_->setAlignment(Qt::AlignCenter);
  notice_->setWordWrap(true);
  notice_->setMargin(24);
  pages_->addWidget(notice_);
  retranslate();
}

VolumeView::~VolumeView() {
  stop();
  pool_.waitForDone();
}

void VolumeView::stop() {
  if (isStopped_) *isStopped_ = true;
  isStopped_.reset();
}

void VolumeView::setLabels(const std::optional<LabelStack>& labels, const std::optional<VoxelSize>& voxel) {
  stop();
  labels_ = labels;
  voxel_ = voxel;
  trouble_.reset();
  isWaiting_ = labels.has_value();
  if (!labels) surfaces_.reset();
  if (isVisible()) makeLater();
  showState();
}

void VolumeView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  makeLater();
}

/// Not before somebody looks: reading a whole label volume is not free.
void VolumeView::makeLater() {
  if (!isWaiting_ || !hasOpenGl()) return;
  isWaiting_ = false;
  isStopped_ = std::make_shared<std::atomic<bool>>(false);
  pool_.start([this, labels = *labels_, voxel = voxel_, stopped = isStopped_] {
    std::shared_ptr<const VolumeSurfaces> surfaces;
    std::optional<Trouble> trouble;
    try {
      surfaces = makeSurfaces(labels, voxel, kMostVoxels, *stopped);
    } catch (const std::exception& fault) {
      trouble = troubleFrom(fault);
    }
    QMetaObject::invokeMethod(
        this,
        [this, surfaces, trouble, stopped] {
          if (*stopped) return;
          trouble_ = trouble;
          if (trouble) Q_EMIT troubled(*trouble);
          if (surfaces) takeSurfaces(surfaces);
          showState();
        },
        Qt::QueuedConnection);
  });
  showState();
}

void VolumeView::takeSurfaces(const std::shared_ptr<const VolumeSurfaces>& surfaces) {
  surfaces_ = surfaces;
  if (scene_ == nullptr) {
    scene_ = new VolumeScene(this);
    connect(scene_, &VolumeScene::instanceClicked, this, &VolumeView::instanceClicked);
    pages_->addWidget(scene_);
    setFocusProxy(scene_);
  }
  scene_->setGround(palette().color(QPalette::Window));
  scene_->setSurfaces(surfaces_);
  scene_->setColours(*colours_, selected_);
  scene_->setCross(cross_);
  retranslate();
  Q_EMIT surfacesShown();
}

void VolumeView::setInstanceColours(std::shared_ptr<const InstanceColours> colours) {
  colours_ = colours ? std::move(colours) : std::make_shared<InstanceColours>();
  if (scene_ != nullptr) scene_->setColours(*colours_, selected_);
}

void VolumeView::setCross(const Cross& cross) {
  cross_ = cross;
  if (scene_ != nullptr) scene_->setCross(cross);
}

void VolumeView::setSelectedInstance(std::int64_t instance) {
  if (instance == selected_) return;
  selected_ = instance;
  if (scene_ != nullptr) scene_->setColours(*colours_, selected_);
}

void VolumeView::setEmptyText(const QString& text) {
  emptyText_ = text;
  showState();
}

void VolumeView::resetCamera() {
  if (scene_ != nullptr) scene_->resetCamera();
}

QString VolumeView::notice() const {
  return pages_->currentWidget() == notice_ ? notice_->text() : QString();
}

void VolumeView::showState() {
  if (surfaces_ && labels_ && scene_ != nullptr) {
    pages_->setCurrentWidget(scene_);
    return;
  }
  pages_->setCurrentWidget(notice_);
  if (!hasOpenGl()) {
    notice_->setText(
        tr("The 3-D view needs OpenGL, which this display does not offer. All other views work."));
  } else if (trouble_) {
    notice_->setText(trouble_->what + QLatin1Char('\n') + trouble_->remedy);
  } else {
    notice_->setText(labels_ ? tr("Making the surfaces of the instances.") : emptyText_);
  }
  setAccessibleDescription(notice_->text());
}

void VolumeView::retranslate() {
  const QString help = tr("Drag to turn, use the wheel to zoom, click an instance to select it.");
  describeControl(*this, tr("3-D view"), help);
  if (scene_ != nullptr) {
    describeControl(*scene_, tr("3-D view"), help);
    scene_->setToolTip({});
  }
  setToolTip({});
  showState();
}

void VolumeView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::PaletteChange && scene_ != nullptr) {
    scene_->setGround(palette().color(QPalette::Window));
  }
}

}  // namespace cristae::ui
