#!/bin/sh
# The release's tarball: the same bytes when made twice, no git in it, and it builds to a program that works.
#   usage: tarball.sh BUILD
set -eu
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for round in first second; do
  (cd "$build" && cpack --config CPackSourceConfig.cmake -B "$folder/$round" >/dev/null)
  rm -rf "$folder/$round/_CPack_Packages"
done
cmp "$folder"/first/narrate-*.tar.xz "$folder"/second/narrate-*.tar.xz
mkdir "$folder/source"
tar -xf "$folder"/first/narrate-*.tar.xz -C "$folder/source" --strip-components=1
[ ! -e "$folder/source/.git" ] && [ ! -e "$folder/source/build" ] && [ -x "$folder/source/.setup/listen" ]
cd "$folder/source"
export CCACHE_BASEDIR="$folder/source"  # where the build is set up with ccache
export GIT_DIR=/nonexistent  # and a repository around it is not used either
cmake --preset release -DNARRATOR_BUILD_TESTS=OFF >/dev/null
cmake --build --preset release --target narrate >/dev/null
build/release/narrate tests/articles/ferry.txt -o build/ferry.wav
[ "$(wc -c <build/ferry.wav)" -gt 2600000 ]
echo "tarball: all well"
