#pragma once

#include <QOpenGLWidget>
#include <memory>

class vtkGenericOpenGLRenderWindow;
class vtkGenericRenderWindowInteractor;

namespace cristae::ui {

/// Whether this display can show OpenGL. Asked once, before the first GlView is made: one on a display
/// without OpenGL crashes.
bool hasOpenGl();

/// A VTK render window inside a Qt widget: passes size, events and frames between the two. Subclasses fill
/// the render window with renderers.
class GlView : public QOpenGLWidget {
  Q_OBJECT

 public:
  explicit GlView(QWidget* parent = nullptr);
  ~GlView() override;

  vtkGenericOpenGLRenderWindow* renderWindow() const;
  vtkGenericRenderWindowInteractor* interactor() const;

 protected:
  void initializeGL() override;
  void resizeGL(int width, int height) override;
  void paintGL() override;
  bool event(QEvent* event) override;

  /// Called before each frame is drawn.
  virtual void prepareFrame() {}

 private:
  struct Scene;
  void makeCurrentForVtk();
  void answerIsCurrent(void* isCurrent) const;
  void requestFrame();
  void cleanUp();
  void passMouse(QEvent* event);

  std::unique_ptr<Scene> scene_;
};

}  // namespace cristae::ui
