cristae_add_ui(theme FOLDER theme
  SOURCES cristae_style.cpp describe.cpp icons.cpp language.cpp style_roles.cpp system_appearance.cpp theme.cpp
    theme_controller.cpp
  LIBS Qt6::DBus Qt6::Svg)

set(icons_dir ${PROJECT_SOURCE_DIR}/resources/icons)
file(GLOB icons CONFIGURE_DEPENDS ${icons_dir}/*.svg)
qt_add_resources(cristae_ui_theme icons PREFIX /icons BASE ${icons_dir} FILES ${icons})
qt_add_resources(cristae_ui_theme application PREFIX /application BASE ${icons_dir}/application
  FILES ${icons_dir}/application/cristae.svg)
file(GLOB style CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/style.qss ${CMAKE_CURRENT_LIST_DIR}/glyphs/*.svg)
qt_add_resources(cristae_ui_theme style PREFIX /theme BASE ${CMAKE_CURRENT_LIST_DIR} FILES ${style})
