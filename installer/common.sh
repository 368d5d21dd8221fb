# Shared by the scripts of this folder; sourced, not run.

project_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=$(nproc)

say() { printf '\n== %s\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

# packages_of GROUP...: the names under these headings of packages.txt
packages_of() {
  local group
  for group in "$@"; do
    awk -v heading="[$group]" '/^\[/ {inside = ($0 == heading); next} inside && NF && !/^#/ {print $1}' \
      "$project_dir/installer/packages.txt"
  done
}

# installed_names: of every installed package its name and the names it provides, a line each
installed_names() {
  dpkg-query -W -f='${db:Status-Status},${Package},${Provides}\n' |
    awk -F', *' '$1 == "installed" {for (i = 2; i <= NF; i++) {sub(/ .*/, "", $i); if ($i != "") print $i}}'
}

# missing_packages GROUP...: those that are not installed; of names with ? only those that apt knows
missing_packages() {
  local package installed
  installed=$(installed_names)
  for package in $(packages_of "$@"); do
    grep -qxF "${package%\?}" <<<"$installed" && continue
    [ "$package" = "${package%\?}" ] || [ -n "$(apt-cache --quiet show "${package%\?}" 2>/dev/null)" ] || continue
    printf '%s\n' "${package%\?}"
  done
}

# install_packages GROUP...: adds what is missing; does not touch apt when nothing is
install_packages() {
  local missing as_root=()
  mapfile -t missing < <(missing_packages "$@")
  if [ ${#missing[@]} -eq 0 ]; then
    say "All Debian packages are there"
    return
  fi
  command -v apt-get >/dev/null || die "no apt-get here. Install these yourself: ${missing[*]}"
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || die "not root and no sudo. As root run: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
  mapfile -t missing < <(missing_packages "$@")  # apt may know more names now
  say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# build PRESET FOLDER [CMAKE_OPTION...] [--target TARGET]
# A whole build, done once: sources are joined.
build() {
  local preset=$1 folder=$2 target=all
  local options=(-DCRISTAE_JOIN_SOURCES=ON)
  shift 2
  while [ $# -gt 0 ]; do
    if [ "$1" = --target ]; then target=$2; shift; else options+=("$1"); fi
    shift
  done
  say "Building preset $preset in $folder"
  (cd "$project_dir" && cmake --preset "$preset" -B "$folder" "${options[@]}") >"$folder.configure.log" 2>&1 ||
    { cat "$folder.configure.log"; die "the build could not be configured"; }
  cmake --build "$folder" --parallel "$jobs" --target "$target"
}
