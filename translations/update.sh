#!/usr/bin/env bash
# Brings the .ts files up to date with the texts of the sources. Run it after a text was added or changed, then
# translate what is marked unfinished (with Qt Linguist or any editor). English holds the plural forms only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
# -I . finds the classes behind #include "ui/...": without it texts land in contexts that the program never asks.
for language in de es ja zh_CN; do
  "$lupdate" -silent -I . -locations none -no-obsolete ui app/cristae \
    -ts "translations/cristae_$language.ts" -target-language "$language"
done
"$lupdate" -silent -I . -locations none -no-obsolete -pluralonly ui app/cristae \
  -ts translations/cristae_en.ts -target-language en
