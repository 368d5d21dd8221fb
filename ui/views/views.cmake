cristae_add_ui(views FOLDER views
  SOURCES
    drawing_view.cpp latest_job.cpp overlay_planes.cpp plane_cache.cpp plane_gather.cpp plane_loader.cpp plane_reader.cpp
    plane_source.cpp section_frame.cpp section_strip.cpp section_view.cpp
    section_view_brush.cpp section_view_clicks.cpp section_view_frame.cpp section_view_input.cpp section_view_paint.cpp
  LIBS cristae_ui_painting cristae_ui_document cristae_ui_theme cristae_instances cristae_volume)

# The only library of the window with VTK.
set(views_vtk
  VTK::CommonCore VTK::CommonDataModel VTK::CommonExecutionModel VTK::FiltersCore VTK::FiltersGeneral
  VTK::FiltersSources VTK::RenderingCore VTK::RenderingAnnotation VTK::RenderingOpenGL2 VTK::RenderingUI
  VTK::RenderingFreeType VTK::RenderingContext2D VTK::RenderingContextOpenGL2 VTK::InteractionStyle
  VTK::ChartsCore VTK::ViewsContext2D)
cristae_add_ui(views_3d FOLDER views
  SOURCES
    chart_scene.cpp chart_series.cpp chart_view.cpp gl_view.cpp line_chart.cpp volume_scene.cpp
    volume_surfaces.cpp volume_view.cpp
  LIBS cristae_ui_painting cristae_ui_document cristae_ui_theme cristae_volume Qt6::OpenGLWidgets ${views_vtk})
vtk_module_autoinit(TARGETS cristae_ui_views_3d MODULES ${views_vtk})
