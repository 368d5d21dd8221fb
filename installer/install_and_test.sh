#!/usr/bin/env bash
# Installs the missing Debian packages, builds Cristae with warnings as errors and checks: source format,
# sanitizers over the layers without LibTorch, a short fuzzing of every file reader, the demonstration with
# the shortest training (install_and_demo.sh shows it in full), and last all tests.
#
#   installer/install_and_test.sh
#
# Environment: CRISTAE_FUZZ_SECONDS=10 for each target; CRISTAE_SKIP_DEMO=1 leaves the demonstration out.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Version 14 (Debian 12) is the one the sources are formatted with; others differ in details.
check_format() {
  local version
  version=$(clang-format --version | sed -n 's/.*version \([0-9]*\).*/\1/p')
  if [ "$version" != 14 ]; then
    say "Format not checked: clang-format is version $version, the sources follow 14"
    return
  fi
  say "Checking the format of the sources"
  (cd "$project_dir" && find core app ui tests \( -name '*.cpp' -o -name '*.h' \) -print0 |
    xargs -0 clang-format --dry-run --Werror)
}

# Tests and fuzz targets of the layers without LibTorch share one build: the fuzzer is clang's, so all of it is.
run_sanitizers() {
  local folder=$project_dir/build/dev-asan
  build dev-asan "$folder" -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ -DCRISTAE_FUZZERS=ON \
    -DCRISTAE_WARNINGS_AS_ERRORS=OFF
  say "Tests under the address and undefined-behaviour sanitizers, after $((SECONDS - start)) s"
  LSAN_OPTIONS="suppressions=$project_dir/tests/leaks.supp:print_suppressions=0" \
    ctest --test-dir "$folder" --output-on-failure --parallel "$jobs" --label-exclude 'slow|bench|interop'
  say "Fuzzing every reader, after $((SECONDS - start)) s"
  bash "$project_dir/tests/fuzz/run.sh" "$folder" "${CRISTAE_FUZZ_SECONDS:-10}"
}

run_demo() {
  [ "${CRISTAE_SKIP_DEMO:-0}" = 1 ] && return
  say "Demonstration, after $((SECONDS - start)) s"
  (cd "$project_dir/build/check" && app/cristae-cli demo demo --preset tiny --force)
}

start=$SECONDS
install_packages build core window test
mkdir -p "$project_dir/build"
check_format
build release "$project_dir/build/check" -DCRISTAE_WARNINGS_AS_ERRORS=ON -DCRISTAE_BENCHMARKS=ON
say "Built after $((SECONDS - start)) s"
run_sanitizers
run_demo
say "All tests, after $((SECONDS - start)) s"
ctest --test-dir "$project_dir/build/check" --output-on-failure --parallel "$jobs"
