#pragma once

#include <vtkCallbackCommand.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkGenericRenderWindowInteractor.h>
#include <vtkNew.h>

#include "ui/views/gl_view.h"

class QSurface;

namespace cristae::ui {

/// What a GlView holds of VTK. For the sources of views only.
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

}  // namespace cristae::ui
