#!/usr/bin/env bash
# Makes the source pack that comes with the program: a network trained on synthetic tissue alone.
#
#   resources/make_source_pack.sh PATH/TO/cristae-cli [OUTPUT.cpack]
#
# Seven to ten minutes on two processor cores. Same machine and seed, same bytes.
set -euo pipefail
cli=$(realpath "$1")
output=${2:-$(dirname "${BASH_SOURCE[0]}")/phantoms.cpack}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sources=()
for seed in $(seq 16); do
  "$cli" phantom "$work/cortex$seed.h5" --domain cortex --shape 8,768,768 --seed "$seed" --quiet
  sources+=("$work/cortex$seed.h5:/images" "$work/cortex$seed.h5:/labels")
done
# Nine sections are enough to hold the network to the source while it adapts, and keep the file below 8 MB.
"$cli" pretrain "${sources[@]}" -o "$output" --preset quick --force \
  --set pretrain_steps=3600 --set phantom_share=0 --set pack_sections=9
