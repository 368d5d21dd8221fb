cristae_add_ui(theme FOLDER theme
  SOURCES describe.cpp
  LIBS Qt6::Svg)
