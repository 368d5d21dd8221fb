#!/usr/bin/env bash
# Installs the missing Debian packages, builds Cristae and runs its demonstration.
#
#   installer/install_and_demo.sh [arguments of `cristae-cli demo` ...]
#
# Results of the demonstration: build/release/demo
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start=$SECONDS
install_packages build core window
mkdir -p "$project_dir/build"
build release "$project_dir/build/release" -DCRISTAE_TESTS=OFF
say "Built after $((SECONDS - start)) s; now the demonstration"
cd "$project_dir/build/release"
app/cristae-cli demo demo --force "$@"
say "Done in $((SECONDS - start)) s. The program is $project_dir/build/release/app/cristae-cli"
