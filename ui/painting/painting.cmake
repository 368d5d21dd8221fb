cristae_add_ui(painting FOLDER painting
  SOURCES
    agreement_palette.cpp brush_marks.cpp body_picture.cpp cell_fill.cpp colour_ramp.cpp contours.cpp counting_frame.cpp distinct_colours.cpp drawing_painter.cpp figure.cpp
    frame_grip.cpp
    instance_colours.cpp legend.cpp outline_field.cpp overlay.cpp plane_geometry.cpp plane_image.cpp
    plot_words.cpp point_marks.cpp scale_bar.cpp section_painter.cpp test_points.cpp view_grid.cpp view_transform.cpp
  LIBS cristae_plots cristae_evaluation cristae_annotation opencv_core opencv_imgproc)
