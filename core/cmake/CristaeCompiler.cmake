# Warnings, sanitizers, compiler cache and linker, as interface targets and launchers.

add_library(cristae_warnings INTERFACE)
target_compile_options(cristae_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  # GCC 12 sees overlapping copies in its own std::string at -O3 (GCC bug 105651).
  target_compile_options(cristae_warnings INTERFACE -Wno-restrict)
  # GCC 13 and later take a reference into a table for one to the temporary key it was found by.
  if(CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
    target_compile_options(cristae_warnings INTERFACE -Wno-dangling-reference)
  endif()
endif()
if(CRISTAE_JOIN_SOURCES AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  # It takes a source that another one includes for a header.
  target_compile_options(cristae_warnings INTERFACE -Wno-subobject-linkage)
endif()
if(CRISTAE_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  # GCC's own manual: sanitizers make this one warn of what cannot happen.
  target_compile_options(cristae_warnings INTERFACE -Wno-maybe-uninitialized)
endif()
if(CRISTAE_WARNINGS_AS_ERRORS)
  target_compile_options(cristae_warnings INTERFACE -Werror)
endif()

if(CRISTAE_SANITIZE)
  add_compile_options(-fsanitize=${CRISTAE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${CRISTAE_SANITIZE})
endif()

find_program(CRISTAE_CCACHE ccache)
if(CRISTAE_CCACHE)
  set(launcher ${CRISTAE_CCACHE})
  if(CRISTAE_JOIN_SOURCES)
    # What ccache asks for where headers are read once (cristae_read_once).
    list(PREPEND launcher ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros)
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  endif()
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

find_program(CRISTAE_LLD ld.lld)
if(CRISTAE_LLD)
  add_link_options(-fuse-ld=lld)
endif()
