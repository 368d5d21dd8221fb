#include "ui/views/volume_scene.h"

#include <QApplication>
#include <QMouseEvent>
#include <algorithm>
#include <array>
#include <cmath>

#include <vtkActor.h>
#include <vtkAxesActor.h>
#include <vtkCamera.h>
#include <vtkCaptionActor2D.h>
#include <vtkCellArray.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkGenericRenderWindowInteractor.h>
#include <vtkInteractorStyleTrackballCamera.h>
#include <vtkNew.h>
#include <vtkOutlineSource.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkTextActor.h>
#include <vtkTextProperty.h>
#include <vtkUnsignedCharArray.h>

namespace cristae::ui {
namespace {

/// Lines of one colour that are not lit.
struct Wire {
  vtkNew<vtkPolyData> lines;
  vtkNew<vtkPolyDataMapper> mapper;
  vtkNew<vtkActor> actor;

  explicit Wire(const std::array<double, 3>& colour, double width) {
    mapper->SetInputData(lines);
    actor->SetMapper(mapper);
    actor->GetProperty()->SetColor(colour[0], colour[1], colour[2]);
    actor->GetProperty()->SetLineWidth(static_cast<float>(width));
    actor->GetProperty()->LightingOff();
    actor->PickableOff();
  }

  void setLoop(const std::array<std::array<double, 3>, 4>& corners) const {
    vtkNew<vtkPoints> points;
    vtkNew<vtkCellArray> cells;
    cells->InsertNextCell(5);
    for (const auto& corner : corners) cells->InsertCellPoint(points->InsertNextPoint(corner.data()));
    cells->InsertCellPoint(0);
    lines->SetPoints(points);
    lines->SetLines(cells);
  }
};

int mixedWithGrey(int channel, double share) {
  return static_cast<int>(std::lround(channel * share + 118 * (1 - share)));
}

}  // namespace

struct VolumeScene::Parts {
  vtkNew<vtkRenderer> renderer;
  vtkNew<vtkRenderer> cornerRenderer;
  vtkNew<vtkAxesActor> axes;
  vtkNew<vtkInteractorStyleTrackballCamera> style;
  vtkNew<vtkPolyData> mesh;
  vtkNew<vtkPolyDataMapper> mapper;
  vtkNew<vtkActor> surface;
  vtkNew<vtkOutlineSource> box;
  vtkNew<vtkPolyDataMapper> boxMapper;
  vtkNew<vtkActor> boxActor;
  // The planes of the three views.
  Wire xy{{0.43, 0.76, 1.0}, 2};
  Wire xz{{0.55, 0.85, 0.55}, 1};
  Wire yz{{0.95, 0.65, 0.45}, 1};
};

VolumeScene::VolumeScene(QWidget* parent) : GlView(parent), parts_(std::make_unique<Parts>()) {
  Parts& p = *parts_;
  renderWindow()->SetNumberOfLayers(2);
  renderWindow()->AddRenderer(p.renderer);
  renderWindow()->AddRenderer(p.cornerRenderer);
  p.renderer->SetBackgroundAlpha(1);
  p.cornerRenderer->SetLayer(1);
  p.cornerRenderer->InteractiveOff();
  p.cornerRenderer->SetViewport(0, 0, 0.18, 0.22);
  p.cornerRenderer->AddActor(p.axes);
  // As bright as the planes' frames, so that each axis is seen in light and dark.
  p.axes->GetXAxisShaftProperty()->SetColor(0.95, 0.45, 0.35);
  p.axes->GetXAxisTipProperty()->SetColor(0.95, 0.45, 0.35);
  p.axes->GetYAxisShaftProperty()->SetColor(0.4, 0.75, 0.4);
  p.axes->GetYAxisTipProperty()->SetColor(0.4, 0.75, 0.4);
  p.axes->GetZAxisShaftProperty()->SetColor(0.35, 0.6, 1.0);
  p.axes->GetZAxisTipProperty()->SetColor(0.35, 0.6, 1.0);
  p.axes->SetXAxisLabelText("x");
  p.axes->SetYAxisLabelText("y");
  p.axes->SetZAxisLabelText("z");
  p.mapper->SetInputData(p.mesh);
  p.mapper->SetColorModeToDirectScalars();
  p.surface->SetMapper(p.mapper);
  p.surface->GetProperty()->SetAmbient(0.15);
  p.surface->GetProperty()->SetDiffuse(0.85);
  p.surface->GetProperty()->SetSpecular(0.15);
  p.surface->GetProperty()->SetSpecularPower(20);
  p.boxMapper->SetInputConnection(p.box->GetOutputPort());
  p.boxActor->SetMapper(p.boxMapper);
  p.boxActor->GetProperty()->SetColor(0.5, 0.5, 0.5);
  p.boxActor->GetProperty()->LightingOff();
  for (vtkActor* actor :
       {p.surface.Get(), p.boxActor.Get(), p.xy.actor.Get(), p.xz.actor.Get(), p.yz.actor.Get()}) {
    p.renderer->AddActor(actor);
  }
  interactor()->SetInteractorStyle(p.style);
}

VolumeScene::~VolumeScene() = default;

void VolumeScene::setSurfaces(std::shared_ptr<const VolumeSurfaces> surfaces) {
  const bool isFirst = surfaces_ == nullptr;
  surfaces_ = std::move(surfaces);
  // Shares the points; only the colours are this scene's own.
  parts_->mesh->ShallowCopy(surfaces_->mesh.get());
  const auto& extent = surfaces_->extent;
  parts_->box->SetBounds(0, extent[0], 0, extent[1], 0, extent[2]);
  if (isFirst) resetCamera();
  update();
}

void VolumeScene::setColours(const InstanceColours& colours, std::int64_t selected) {
  if (!surfaces_) return;
  vtkNew<vtkUnsignedCharArray> rgb;
  rgb->SetNumberOfComponents(3);
  rgb->SetNumberOfTuples(parts_->mesh->GetNumberOfPoints());
  for (const VolumeSurfaces::Piece& piece : surfaces_->pieces) {
    const QRgb colour = colours.colour(piece.id);
    const double share = selected == 0 || selected == piece.id ? 1 : 0.35;
    const auto red = static_cast<unsigned char>(mixedWithGrey(qRed(colour), share));
    const auto green = static_cast<unsigned char>(mixedWithGrey(qGreen(colour), share));
    const auto blue = static_cast<unsigned char>(mixedWithGrey(qBlue(colour), share));
    unsigned char* out = rgb->GetPointer(3 * piece.firstPoint);
    for (std::int64_t point = 0; point < piece.points; ++point, out += 3) {
      out[0] = red;
      out[1] = green;
      out[2] = blue;
    }
  }
  parts_->mesh->GetPointData()->SetScalars(rgb);
  update();
}

void VolumeScene::setCross(const Cross& cross) {
  if (!surfaces_) return;
  const auto& e = surfaces_->extent;
  const auto place = [&](std::size_t axis, std::int64_t index) {
    return (static_cast<double>(index) + 0.5) * surfaces_->spacing[axis] /
           static_cast<double>(surfaces_->stride[axis]);
  };
  const double x = place(0, cross.x);
  const double y = place(1, cross.y);
  const double z = place(2, cross.z);
  parts_->xy.setLoop({{{0, 0, z}, {e[0], 0, z}, {e[0], e[1], z}, {0, e[1], z}}});
  parts_->xz.setLoop({{{0, y, 0}, {e[0], y, 0}, {e[0], y, e[2]}, {0, y, e[2]}}});
  parts_->yz.setLoop({{{x, 0, 0}, {x, e[1], 0}, {x, e[1], e[2]}, {x, 0, e[2]}}});
  update();
}

void VolumeScene::setGround(const QColor& ground) {
  parts_->renderer->SetBackground(ground.redF(), ground.greenF(), ground.blueF());
  const double text = ground.lightness() < 128 ? 0.9 : 0.1;
  for (vtkCaptionActor2D* caption :
       {parts_->axes->GetXAxisCaptionActor2D(), parts_->axes->GetYAxisCaptionActor2D(),
        parts_->axes->GetZAxisCaptionActor2D()}) {
    vtkTextProperty* property = caption->GetCaptionTextProperty();
    property->SetColor(text, text, text);
    property->ShadowOff();
    property->ItalicOff();
    property->BoldOff();
    property->SetFontSize(11);
    caption->GetTextActor()->SetTextScaleModeToNone();
  }
  update();
}

/// As a section is seen: x to the right, y down, z away; a little from the side and from above.
void VolumeScene::resetCamera() {
  if (!surfaces_) return;
  const auto& e = surfaces_->extent;
  vtkCamera* camera = parts_->renderer->GetActiveCamera();
  camera->SetFocalPoint(e[0] / 2, e[1] / 2, e[2] / 2);
  camera->SetPosition(e[0] / 2, e[1] / 2, e[2] / 2 - 3 * std::max({e[0], e[1], e[2]}));
  camera->SetViewUp(0, -1, 0);
  camera->Azimuth(28);
  camera->Elevation(22);
  camera->OrthogonalizeViewUp();
  parts_->renderer->ResetCamera(0, e[0], 0, e[1], 0, e[2]);
  camera->Zoom(1.25);
  update();
}

void VolumeScene::prepareFrame() {
  Parts& p = *parts_;
  vtkCamera* main = p.renderer->GetActiveCamera();
  vtkCamera* corner = p.cornerRenderer->GetActiveCamera();
  const double* direction = main->GetDirectionOfProjection();
  corner->SetFocalPoint(0, 0, 0);
  corner->SetPosition(-5 * direction[0], -5 * direction[1], -5 * direction[2]);
  corner->SetViewUp(main->GetViewUp());
  p.cornerRenderer->ResetCamera(-1, 1, -1, 1, -1, 1);
  p.renderer->ResetCameraClippingRange();
}

void VolumeScene::mousePressEvent(QMouseEvent* event) { pressedAt_ = event->position(); }

void VolumeScene::mouseReleaseEvent(QMouseEvent* event) {
  const bool hasMoved =
      (event->position() - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
  if (event->button() == Qt::LeftButton && !hasMoved) pick(event->position());
}

/// The first instance that a ray through the pixel meets, found in the labels themselves.
void VolumeScene::pick(const QPointF& widget) {
  if (!surfaces_ || surfaces_->ids.empty()) return;
  const double ratio = devicePixelRatioF();
  const double x = widget.x() * ratio;
  const double y = renderWindow()->GetSize()[1] - 1 - widget.y() * ratio;
  const auto world = [&](double depth) {
    parts_->renderer->SetDisplayPoint(x, y, depth);
    parts_->renderer->DisplayToWorld();
    const double* point = parts_->renderer->GetWorldPoint();
    return std::array<double, 3>{point[0] / point[3], point[1] / point[3], point[2] / point[3]};
  };
  const auto near = world(0);
  const auto far = world(1);
  const double length = std::hypot(far[0] - near[0], far[1] - near[1], far[2] - near[2]);
  const double step = *std::min_element(surfaces_->spacing.begin(), surfaces_->spacing.end()) / 2;
  const Shape shape = surfaces_->ids.shape();
  const auto steps = static_cast<std::int64_t>(std::min(length / step, 20000.0));
  for (std::int64_t i = 0; i <= steps; ++i) {
    const double share = static_cast<double>(i) / static_cast<double>(std::max<std::int64_t>(steps, 1));
    std::array<std::int64_t, 3> voxel{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
      const double place = near[axis] + (far[axis] - near[axis]) * share;
      voxel[axis] = static_cast<std::int64_t>(std::floor(place / surfaces_->spacing[axis]));
    }
    if (voxel[0] < 0 || voxel[1] < 0 || voxel[2] < 0) continue;
    if (voxel[0] >= shape.x || voxel[1] >= shape.y || voxel[2] >= shape.z) continue;
    const std::int32_t id = surfaces_->ids.at(voxel[2], voxel[1], voxel[0]);
    if (id == 0) continue;
    const auto& stride = surfaces_->stride;
    const auto inStack = [&](std::size_t axis) { return voxel[axis] * stride[axis] + stride[axis] / 2; };
    Q_EMIT instanceClicked(id, Point{inStack(2), static_cast<double>(inStack(1)),
                                     static_cast<double>(inStack(0)), PointKind::mito});
    return;
  }
}

void VolumeScene::fly(int key) {
  vtkCamera* camera = parts_->renderer->GetActiveCamera();
  constexpr double kTurn = 10;  // degrees
  switch (key) {
    case Qt::Key_Left: camera->Azimuth(kTurn); break;
    case Qt::Key_Right: camera->Azimuth(-kTurn); break;
    case Qt::Key_Up: camera->Elevation(-kTurn); break;
    case Qt::Key_Down: camera->Elevation(kTurn); break;
    case Qt::Key_Plus: camera->Dolly(1.1); break;
    case Qt::Key_Minus: camera->Dolly(1 / 1.1); break;
    default: return;
  }
  camera->OrthogonalizeViewUp();
  update();
}

void VolumeScene::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Home) return resetCamera();
  const bool turns = (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down) ||
                     event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus;
  if (turns) return fly(event->key());
  GlView::keyPressEvent(event);
}

}  // namespace cristae::ui
