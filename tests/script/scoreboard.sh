#!/bin/sh
# Scores the program on the development sets where they are, and fails where a figure is below the one
# in scoreboard.txt.   scoreboard.sh NARRATE DATA_FOLDER
set -eu
narrate=$1
data=$2
floors=$(dirname "$0")/scoreboard.txt
if ! [ -f "$data/run.py" ] || ! command -v python3 >/dev/null; then
  echo "not measured: the sets are not here"
  exit 0
fi
failed=0
for set in $(grep -v '^#' "$floors" | cut -d' ' -f1 | uniq); do
  figures=$(python3 "$data/run.py" "$narrate" "$data/$set.dev.jsonl")
  while read -r name measure least; do
    [ "$name" = "$set" ] || continue
    case $measure in
      extraction-exact) figure=$(echo "$figures" | sed -n 's/^extraction exact .*F1 *\([0-9.]*\).*/\1/p') ;;
      *) figure=$(echo "$figures" | sed -n "s/^attribution $measure  *\([0-9.]*\) .*/\1/p") ;;
    esac
    verdict=good
    if [ "$(echo "$figure $least" | awk '{print ($1 < $2)}')" = 1 ]; then
      verdict=WORSE
      failed=1
    fi
    printf '%-12s %-18s %6s  (at least %s) %s\n' "$set" "$measure" "$figure" "$least" "$verdict"
  done <"$floors"
done
exit $failed
