#!/usr/bin/env bash
# Brings the .ts files up to date with the texts of the sources and of the core. Run it after a text was added
# or changed, then translate what is marked unfinished (with Qt Linguist or any editor). English holds the plural
# forms only.
#
#   translations/update.sh [BUILD/app/cristae-cli]     the program says what options and measures there are
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
if [ $# -gt 0 ]; then
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  "$1" recipe describe --json >"$scratch/recipe.json" 2>/dev/null
  "$1" phantom "$scratch/phantom.h5" --shape 8,128,128 --quiet
  for instances in 2d 3d; do
    "$1" measure "$scratch/phantom.h5:/labels" --instances $instances --stack "$scratch/phantom.h5:/images" \
      -o "$scratch/$instances.csv" --quiet
  done
  python3 translations/core_texts.py core/plots/texts.h "$scratch/recipe.json" "$scratch"/*.columns.csv >"$scratch/core_texts.h"
  cp "$scratch/core_texts.h" translations/core_texts.h
fi
# -I . finds the classes behind #include "ui/...": without it texts land in contexts that the program never asks.
for language in de es ja zh_CN; do
  "$lupdate" -silent -I . -locations none -no-obsolete ui app/cristae translations \
    -ts "translations/cristae_$language.ts" -target-language "$language"
done
"$lupdate" -silent -I . -locations none -no-obsolete -pluralonly ui app/cristae translations \
  -ts translations/cristae_en.ts -target-language en
