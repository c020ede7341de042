#!/bin/sh
# What a newly installed narrate must be able to do; runs where it is installed, on the bare system.
#   usage: smoke.sh ARTICLE
set -eu
article=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder"

fail() {
  echo "smoke: $*" >&2
  exit 1
}
program=$(command -v narrate) || fail "narrate is not in PATH"
[ "$program" = /usr/bin/narrate ] || fail "narrate is $program"
narrate --version | grep -q '^narrate [0-9]' || fail "no version"
[ "$(narrate --list-voices | wc -l)" -ge 24 ] || fail "voices are missing"
[ -f /usr/share/narrator/voices/catalogue.json ] || fail "voices are not in /usr/share"
narrate --show=script --json "$article" >"$folder/script.json"
grep -q 'Marta Eklund' "$folder/script.json" || fail "nobody speaks"
narrate "$article" -o "$folder/a.wav"
bytes=$(wc -c <"$folder/a.wav")
# A minute and a half at 22,050 samples of two bytes: between one and two minutes.
[ "$bytes" -gt 2600000 ] && [ "$bytes" -lt 5300000 ] || fail "a.wav has $bytes bytes"
[ "$(head -c 4 "$folder/a.wav")" = RIFF ] || fail "a.wav is no WAV file"
narrate "$article" -o "$folder/a.opus" && narrate "$article" -o "$folder/a.mp3"
[ "$(ls "$folder" | wc -l)" = 4 ] || fail "something was left behind: $(ls "$folder")"
narrate "$folder/none.txt" 2>"$folder/error" && fail "a file that is not there"
[ "$(wc -l <"$folder/error")" = 1 ] || fail "an error is not one line"
# Formats, which a program of its own reads.
{ echo '# The ferry'; cat "$article"; } >"$folder/a.md"
{ echo '<!DOCTYPE html><title>The ferry</title><article><p>'; sed 's/^$/<p>/' "$article"; } >"$folder/a.html"
narrate "$article" -o "$folder/a.epub"
for file in a.md a.html a.epub; do
  narrate --show=script "$folder/$file" | grep -q 'Marta Eklund' || fail "$file is not read"
done
# The parts that are loaded when they are first needed.
for module in /usr/lib/narrator/*; do
  ldd "$module" | grep -q 'not found' && fail "$module: $(ldd "$module" | grep 'not found')"
done
for file in man/man1/narrate.1.gz bash-completion/completions/narrate zsh/vendor-completions/_narrate \
  fish/vendor_completions.d/narrate.fish applications/narrate.desktop icons/hicolor/scalable/apps/narrate.svg \
  metainfo/narrate.metainfo.xml doc/narrate/changelog.gz doc/narrate/copyright; do
  [ -s "/usr/share/$file" ] || fail "/usr/share/$file is missing"
done
gzip -t /usr/share/man/man1/narrate.1.gz
bash -c '. /usr/share/bash-completion/completions/narrate; COMP_WORDS=(narrate --show scr); COMP_CWORD=2
  _narrate 2>/dev/null; [[ ${COMPREPLY[*]} == script ]]' || fail "bash does not complete"
echo "smoke: all well"
