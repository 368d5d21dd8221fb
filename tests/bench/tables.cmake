# The driver of the comparison tables, on made-up sections; needs Python, nothing else.
find_package(Python3 COMPONENTS Interpreter QUIET)
if(Python3_FOUND AND TARGET cristae-engine)
  add_test(NAME tables
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/tables/tables_test.py $<TARGET_FILE:cristae-cli>)
  set_tests_properties(tables PROPERTIES LABELS slow TIMEOUT 1200 ENVIRONMENT "OMP_NUM_THREADS=1")
endif()
