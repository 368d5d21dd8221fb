cristae_add_ui(views FOLDER views
  SOURCES
    latest_job.cpp overlay_planes.cpp plane_cache.cpp plane_gather.cpp plane_loader.cpp plane_source.cpp
    section_frame.cpp section_strip.cpp section_view.cpp section_view_input.cpp section_view_paint.cpp
  LIBS cristae_ui_painting cristae_ui_document cristae_ui_theme cristae_instances cristae_volume)
