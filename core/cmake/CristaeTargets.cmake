# cristae_join_sources(TARGET): most of the time to compile goes into headers, which joined sources read once.
# Sources whose inner names clash with a neighbour's are compiled alone (SKIP_UNITY_BUILD_INCLUSION).
function(cristae_join_sources target)
  if(CRISTAE_JOIN_SOURCES)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    # Newer CMake would join what moc made, and with it sources that others keep apart.
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp
      PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  endif()
endfunction()

# cristae_add_headers(FAMILY HEADERS header... LIBS lib... [DEFINITIONS name...])
# Headers that a whole build reads once for all targets of a family (cristae_read_once). They are compiled with the
# options of the folder that says this and those of LIBS; a target with fewer definitions cannot use them.
function(cristae_add_headers family)
  cmake_parse_arguments(FAMILY "" "" "HEADERS;LIBS;DEFINITIONS" ${ARGN})
  if(NOT CRISTAE_JOIN_SOURCES)
    return()
  endif()
  set(source ${CMAKE_CURRENT_BINARY_DIR}/cristae_${family}_headers.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "")
  add_library(cristae_${family}_headers OBJECT ${source})
  target_compile_features(cristae_${family}_headers PRIVATE cxx_std_20)
  target_compile_definitions(cristae_${family}_headers PRIVATE ${FAMILY_DEFINITIONS})
  target_link_libraries(cristae_${family}_headers PRIVATE ${FAMILY_LIBS} cristae_warnings)
  set_target_properties(cristae_${family}_headers PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_precompile_headers(cristae_${family}_headers PRIVATE ${FAMILY_HEADERS})
endfunction()

# cristae_read_once(TARGET FAMILY)
function(cristae_read_once target family)
  if(CRISTAE_JOIN_SOURCES)
    target_precompile_headers(${target} REUSE_FROM cristae_${family}_headers)
    # As the headers are: compilers that make position-independent programs by themselves do it in another way.
    if(NOT MSVC)
      target_compile_options(${target} PRIVATE -fPIC)
    endif()
  endif()
endfunction()

# cristae_add_layer(NAME SOURCES file... [PUBLIC lib...] [PRIVATE lib...])
# One static library a layer. PUBLIC: named in its headers; PRIVATE: used in its sources only.
function(cristae_add_layer name)
  cmake_parse_arguments(LAYER "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(cristae_${name} STATIC ${LAYER_SOURCES})
  target_compile_features(cristae_${name} PUBLIC cxx_std_20)
  target_include_directories(cristae_${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(cristae_${name} PUBLIC ${LAYER_PUBLIC} PRIVATE ${LAYER_PRIVATE} cristae_warnings)
  set_target_properties(cristae_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  cristae_join_sources(cristae_${name})
endfunction()

# cristae_add_test(NAME SOURCES file... LIBS lib... LABELS label...)
# One Qt Test executable a layer, without a display and with one thread so that tests can run side by side.
function(cristae_add_test name)
  cmake_parse_arguments(TEST "" "" "SOURCES;LIBS;LABELS" ${ARGN})
  add_executable(test_${name} ${TEST_SOURCES})
  target_compile_features(test_${name} PRIVATE cxx_std_20)
  target_compile_definitions(test_${name} PRIVATE QT_NO_KEYWORDS
    CRISTAE_REFERENCE_DIR="${PROJECT_SOURCE_DIR}/tests/reference")
  target_link_libraries(test_${name} PRIVATE ${TEST_LIBS} Qt6::Test cristae_warnings)
  set_target_properties(test_${name} PROPERTIES AUTOMOC ON)
  cristae_join_sources(test_${name})
  if("${TEST_LIBS}" MATCHES "cristae_(networks|learning)")
    cristae_read_once(test_${name} torch_tests)
  elseif("${TEST_LIBS}" MATCHES "cristae_ui_")
    cristae_read_once(test_${name} window_tests)
  else()
    cristae_read_once(test_${name} tests)
  endif()
  add_test(NAME ${name} COMMAND test_${name})
  # A test that crashes must end: Qt's stack dump waits for a debugger that may never answer.
  set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABELS}" TIMEOUT 600
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_NUM_THREADS=1;QTEST_DISABLE_STACK_DUMP=1")
endfunction()
