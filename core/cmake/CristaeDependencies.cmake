# Third-party libraries as imported targets. A missing one stops here with its name and the option
# that turns its use off.

find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
# In its headers alone fmt doubles the time to compile; it is for a program carried to a machine without libfmt.
add_library(cristae_fmt INTERFACE)
target_link_libraries(cristae_fmt INTERFACE $<IF:$<BOOL:${CRISTAE_FMT_HEADER_ONLY}>,fmt::fmt-header-only,fmt::fmt>)
find_package(nlohmann_json REQUIRED)
find_package(HDF5 REQUIRED COMPONENTS C)

# Debian's split OpenCV packages bring no CMake configuration, and libopencv-dev costs 195 MB more.
find_path(OPENCV_INCLUDE_DIR opencv2/core.hpp PATH_SUFFIXES opencv4 REQUIRED)
function(cristae_find_opencv module)
  find_library(OPENCV_${module}_LIBRARY opencv_${module} REQUIRED)
  add_library(opencv_${module} SHARED IMPORTED GLOBAL)
  set_target_properties(opencv_${module} PROPERTIES
    IMPORTED_LOCATION ${OPENCV_${module}_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${OPENCV_INCLUDE_DIR})
endfunction()
# cristae_find_library(TARGET HEADER LIBRARY): an imported target for a library without usable configuration.
function(cristae_find_library target header library)
  find_path(${target}_INCLUDE_DIR ${header} REQUIRED)
  find_library(${target}_LIBRARY ${library} REQUIRED)
  add_library(${target} SHARED IMPORTED GLOBAL)
  set_target_properties(${target} PROPERTIES
    IMPORTED_LOCATION ${${target}_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${${target}_INCLUDE_DIR})
endfunction()

cristae_find_opencv(core)
cristae_find_opencv(imgproc)

if(CRISTAE_CODECS)
  find_package(TIFF REQUIRED)
  find_package(ZLIB REQUIRED)
  cristae_find_opencv(imgcodecs)
  # Debian's libzip configuration asks for its command line tools, Blosc and Zstandard have none.
  cristae_find_library(blosc blosc.h blosc)
  cristae_find_library(libzip zip.h zip)
  cristae_find_library(libzstd zstd.h zstd)
endif()

if(CRISTAE_PLOTS)
  cristae_find_library(cairo cairo/cairo.h cairo)
endif()

if(CRISTAE_PROJECT)
  find_package(SQLite3 REQUIRED)
endif()

# Optional: tables of measures as Excel workbooks.
find_library(XLSXWRITER_LIBRARY xlsxwriter)
find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h)
if(NOT XLSXWRITER_LIBRARY OR NOT XLSXWRITER_INCLUDE_DIR)
  message(STATUS "libxlsxwriter not found: tables are written as CSV only")
endif()

if(CRISTAE_LEARNING)
  find_package(Torch REQUIRED)
  add_library(cristae_torch INTERFACE)
  target_include_directories(cristae_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
  target_link_libraries(cristae_torch INTERFACE ${TORCH_LIBRARIES})
  separate_arguments(torch_flags NATIVE_COMMAND "${TORCH_CXX_FLAGS}")
  target_compile_options(cristae_torch INTERFACE ${torch_flags})
endif()

if(CRISTAE_WINDOW)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets OpenGL OpenGLWidgets Svg DBus LinguistTools)
  # Never VTK::GUISupportQt: Debian's is built for Qt 5.
  find_package(VTK 9.1 REQUIRED COMPONENTS
    CommonCore CommonDataModel CommonExecutionModel FiltersCore FiltersGeneral FiltersSources ImagingCore
    RenderingCore RenderingAnnotation RenderingOpenGL2 RenderingUI RenderingFreeType RenderingContext2D
    RenderingContextOpenGL2 InteractionStyle ChartsCore ViewsContext2D)
endif()

if(CRISTAE_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
endif()
