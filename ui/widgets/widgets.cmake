cristae_add_ui(widgets FOLDER widgets
  SOURCES announce.cpp banner.cpp collapsible_section.cpp elided_label.cpp empty_state.cpp flow_layout.cpp
    histogram_editor.cpp journey_bar.cpp labelled_slider.cpp message.cpp select_row.cpp side_split.cpp status_chip.cpp text_label.cpp
    toast.cpp wheel_guard.cpp
  LIBS cristae_ui_theme cristae_base)
