add_executable(bench_networks network_speed.cpp)
target_compile_features(bench_networks PRIVATE cxx_std_20)
target_link_libraries(bench_networks PRIVATE cristae_networks cristae_learning_terms fmt::fmt-header-only
  cristae_warnings)
