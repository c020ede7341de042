#!/bin/sh
# Scores the program on the development sets of pages where they are, and fails where a figure is below the one in
# scoreboard.txt.   scoreboard.sh NARRATE NARRATE_TRAIN_PAGES DATA_FOLDER
set -eu
narrate=$1
train=$2
data=$3
floors=$(dirname "$0")/scoreboard.txt
. "$(dirname "$0")/../support/scoreboard.sh"
leave_without "$data/run.py"
sets=$(grep -v '^#' "$floors" | cut -d' ' -f1 | uniq)
unseen=$(mktemp -d)
trap 'rm -rf "$unseen"' EXIT
$train --unseen "$unseen" "$data/aeb/gold.jsonl" "$data/wcxb/gold.jsonl" "$data/segments/gold.jsonl"

# figure MEASURE FIGURES
figure() {
  case $1 in
    shingles) echo "$2" | sed -n 's/^aeb .*f1=\([0-9.]*\).*/\1/p' ;;
    words) echo "$2" | sed -n 's/^wcxb .*f1=\([0-9.]*\).*/\1/p' ;;
    segments) echo "$2" | sed -n 's/^seg .*acc=\([0-9.]*\).*/\1/p' ;;
    *) echo "$2" | sed -n "s/^$1_exact *\([0-9.]*\).*/\1/p" ;;
  esac
}

for set in $sets; do
  own=$(python3 "$data/run.py" "$narrate" "$data/$set")
  folds=$(python3 "$data/score.py" "$data/$set/gold.jsonl" "$unseen")
  echo "$own" | head -1
  while read -r name measure least; do
    [ "$name" = "$set" ] || continue
    case $measure in
      unseen-*) got=$(figure "${measure#unseen-}" "$folds") ;;
      *) got=$(figure "$measure" "$own") ;;
    esac
    judge "$set $measure" "$got" "$least"
  done <"$floors"
done
exit $failed
