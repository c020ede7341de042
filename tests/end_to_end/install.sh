#!/bin/sh
# Installs into a folder of its own, narrates with the installed program from there, and builds a
# stranger's project against the installed library.   usage: install.sh BUILD SOURCE
set -eu
build=$1
source=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cmake --install "$build" --prefix "$folder/usr" >/dev/null
[ -f "$folder/usr/share/man/man1/narrate.1" ]
mv "$folder/usr" "$folder/moved"
"$folder/moved/bin/narrate" "$source/tests/articles/ferry.txt" -o "$folder/ferry.flac"
[ "$(head -c 4 "$folder/ferry.flac")" = fLaC ]
cmake -G Ninja -S "$source/tests/end_to_end/consumer" -B "$folder/consumer" -DCMAKE_PREFIX_PATH="$folder/moved" \
  -DCMAKE_CXX_FLAGS="${3:-}" >/dev/null
cmake --build "$folder/consumer" >/dev/null
[ "$(NARRATOR_VOICES=$folder/moved/share/narrator/voices "$folder/consumer/consumer")" = "Ada Poole speaks" ]
