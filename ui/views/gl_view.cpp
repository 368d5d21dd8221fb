#include "ui/views/gl_view.h"

#include <QEvent>
#include <QMouseEvent>
#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>
#include <QOpenGLFunctions>
#include <QSurfaceFormat>
#include <QWheelEvent>
#include <cmath>

#include <vtkCallbackCommand.h>
#include <vtkCommand.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkGenericRenderWindowInteractor.h>
#include <vtkNew.h>
#include <vtkOpenGLFramebufferObject.h>
#include <vtkOpenGLState.h>

namespace cristae::ui {
namespace {

QSurfaceFormat formatForVtk() {
  QSurfaceFormat format;
  format.setRenderableType(QSurfaceFormat::OpenGL);
  format.setVersion(3, 2);
  format.setProfile(QSurfaceFormat::CoreProfile);
  format.setDepthBufferSize(24);
  format.setStencilBufferSize(8);
  format.setSamples(0);
  return format;
}

unsigned long eventFor(const QMouseEvent& event) {
  if (event.type() == QEvent::MouseMove) return vtkCommand::MouseMoveEvent;
  const bool isPress = event.type() != QEvent::MouseButtonRelease;
  switch (event.button()) {
    case Qt::LeftButton:
      return isPress ? vtkCommand::LeftButtonPressEvent : vtkCommand::LeftButtonReleaseEvent;
    case Qt::MiddleButton:
      return isPress ? vtkCommand::MiddleButtonPressEvent : vtkCommand::MiddleButtonReleaseEvent;
    case Qt::RightButton:
      return isPress ? vtkCommand::RightButtonPressEvent : vtkCommand::RightButtonReleaseEvent;
    default: return vtkCommand::NoEvent;
  }
}

}  // namespace

struct GlView::Scene {
  vtkNew<vtkGenericOpenGLRenderWindow> window;
  vtkNew<vtkGenericRenderWindowInteractor> interactor;
  vtkNew<vtkCallbackCommand> makeCurrent;
  vtkNew<vtkCallbackCommand> isCurrent;
  vtkNew<vtkCallbackCommand> frame;
  QSurface* surface = nullptr;
  bool isInitialized = false;
  bool isPainting = false;
};

bool hasOpenGl() {
  static const bool has = [] {
    QOpenGLContext context;
    context.setFormat(formatForVtk());
    return context.create();
  }();
  return has;
}

GlView::GlView(QWidget* parent) : QOpenGLWidget(parent), scene_(std::make_unique<Scene>()) {
  setFormat(formatForVtk());
  setUpdateBehavior(QOpenGLWidget::NoPartialUpdate);
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  Scene& s = *scene_;
  s.window->SetReadyForRendering(false);
  // Qt's buffer has one sample a pixel; VTK smooths edges in a buffer of its own.
  s.window->SetMultiSamples(4);
  s.window->SetFrameBlitModeToNoBlit();
  s.interactor->SetRenderWindow(s.window);
  s.interactor->Initialize();
  s.interactor->EnableRenderOff();
  const auto observe = [this](vtkCallbackCommand* command, unsigned long event, auto callback) {
    command->SetClientData(this);
    command->SetCallback(callback);
    scene_->window->AddObserver(event, command);
  };
  observe(
      s.makeCurrent, vtkCommand::WindowMakeCurrentEvent,
      [](vtkObject*, unsigned long, void* self, void*) { static_cast<GlView*>(self)->makeCurrentForVtk(); });
  observe(s.isCurrent, vtkCommand::WindowIsCurrentEvent,
          [](vtkObject*, unsigned long, void* self, void* answer) {
            static_cast<GlView*>(self)->answerIsCurrent(answer);
          });
  observe(s.frame, vtkCommand::WindowFrameEvent,
          [](vtkObject*, unsigned long, void* self, void*) { static_cast<GlView*>(self)->requestFrame(); });
}

GlView::~GlView() {
  cleanUp();
  Scene& s = *scene_;
  s.window->RemoveObserver(s.makeCurrent);
  s.window->RemoveObserver(s.isCurrent);
  s.window->RemoveObserver(s.frame);
  s.interactor->SetRenderWindow(nullptr);
}

vtkGenericOpenGLRenderWindow* GlView::renderWindow() const { return scene_->window; }

vtkGenericRenderWindowInteractor* GlView::interactor() const { return scene_->interactor; }

/// Not QOpenGLWidget::makeCurrent(): that binds Qt's frame buffer again while VTK sets up its own, and VTK
/// then attaches to Qt's.
void GlView::makeCurrentForVtk() {
  if (context() == nullptr || scene_->surface == nullptr) return;
  if (QOpenGLContext::currentContext() != context()) context()->makeCurrent(scene_->surface);
}

void GlView::answerIsCurrent(void* isCurrent) const {
  *static_cast<bool*>(isCurrent) = context() != nullptr && QOpenGLContext::currentContext() == context();
}

void GlView::requestFrame() {
  if (!scene_->isPainting) update();
}

void GlView::initializeGL() {
  Scene& s = *scene_;
  s.surface = context()->surface();
  connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &GlView::cleanUp,
          static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::UniqueConnection));
  s.window->SetForceMaximumHardwareLineWidth(1);
  s.window->SetOwnContext(0);
  s.window->SetReadyForRendering(true);
  s.window->OpenGLInitContext();
  s.isInitialized = s.window->InitializeFromCurrentContext();
}

void GlView::resizeGL(int width, int height) {
  const double ratio = devicePixelRatioF();
  const int deviceWidth = static_cast<int>(std::lround(width * ratio));
  const int deviceHeight = static_cast<int>(std::lround(height * ratio));
  scene_->window->SetSize(deviceWidth, deviceHeight);
  scene_->window->SetDPI(static_cast<int>(std::lround(96 * ratio)));
  scene_->interactor->SetSize(deviceWidth, deviceHeight);
}

void GlView::paintGL() {
  Scene& s = *scene_;
  if (!s.isInitialized) return;
  s.isPainting = true;
  prepareFrame();
  vtkOpenGLState* state = s.window->GetState();
  state->Reset();
  state->Push();
  s.window->Render();
  state->Pop();
  s.isPainting = false;

  QOpenGLFunctions* gl = context()->functions();
  state->ResetFramebufferBindings();
  state->vtkglBindFramebuffer(GL_DRAW_FRAMEBUFFER, defaultFramebufferObject());
  state->PushReadFramebufferBinding();
  s.window->GetDisplayFramebuffer()->Bind(GL_READ_FRAMEBUFFER);
  state->vtkglDisable(GL_SCISSOR_TEST);
  const int* size = s.window->GetSize();
  context()->extraFunctions()->glBlitFramebuffer(0, 0, size[0], size[1], 0, 0, size[0], size[1],
                                                 GL_COLOR_BUFFER_BIT, GL_NEAREST);
  state->PopReadFramebufferBinding();
  // What is translucent in the scene must not let Qt's window show through the view.
  state->vtkglColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_TRUE);
  state->vtkglClearColor(0, 0, 0, 1);
  gl->glClear(GL_COLOR_BUFFER_BIT);
  state->vtkglColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
  gl->glBindFramebuffer(GL_FRAMEBUFFER, defaultFramebufferObject());
}

void GlView::passMouse(QEvent* event) {
  vtkGenericRenderWindowInteractor* interactor = scene_->interactor;
  const double ratio = devicePixelRatioF();
  const auto place = [&](const QPointF& at, Qt::KeyboardModifiers keys) {
    interactor->SetEventInformationFlipY(
        static_cast<int>(std::lround(at.x() * ratio)), static_cast<int>(std::lround(at.y() * ratio)),
        (keys & Qt::ControlModifier) ? 1 : 0, (keys & Qt::ShiftModifier) ? 1 : 0);
  };
  if (event->type() == QEvent::Wheel) {
    const auto* wheel = static_cast<QWheelEvent*>(event);
    place(wheel->position(), wheel->modifiers());
    if (wheel->angleDelta().y() == 0) return;
    interactor->InvokeEvent(wheel->angleDelta().y() > 0 ? vtkCommand::MouseWheelForwardEvent
                                                        : vtkCommand::MouseWheelBackwardEvent);
  } else {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    place(mouse->position(), mouse->modifiers());
    const unsigned long id = eventFor(*mouse);
    if (id != vtkCommand::NoEvent) interactor->InvokeEvent(id);
  }
  update();
}

bool GlView::event(QEvent* event) {
  switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel: {
      QOpenGLWidget::event(event);
      passMouse(event);
      event->accept();
      return true;
    }
    default: return QOpenGLWidget::event(event);
  }
}

void GlView::cleanUp() {
  Scene& s = *scene_;
  if (!s.isInitialized) return;
  s.isInitialized = false;
  makeCurrent();
  s.window->Finalize();
  s.window->SetReadyForRendering(false);
  s.surface = nullptr;
  doneCurrent();
}

}  // namespace cristae::ui
