#!/bin/sh
# Scores the program on the development sets where they are, and fails where a figure is below the one
# in scoreboard.txt.   scoreboard.sh NARRATE NARRATE_TRAIN DATA_FOLDER
set -eu
narrate=$1
train=$2
data=$3
floors=$(dirname "$0")/scoreboard.txt
. "$(dirname "$0")/../support/scoreboard.sh"
leave_without "$data/run.py"
sets=$(grep -v '^#' "$floors" | cut -d' ' -f1 | uniq)
files=""
for set in $sets; do files="$files $data/$set.dev.jsonl"; done
unseen=$($train $files 2>&1 >/dev/null)

# figure SET MEASURE FIGURES
figure() {
  case $2 in
    unseen-speech) echo "$unseen" | sed -n "s/^$1\.dev\.jsonl .*speech F1 *\([0-9.]*\) .*/\1/p" ;;
    unseen-speaker) echo "$unseen" | sed -n "s/^$1\.dev\.jsonl .*speaker *\([0-9.]*\) .*/\1/p" ;;
    extraction-exact) echo "$3" | sed -n 's/^extraction exact .*F1 *\([0-9.]*\).*/\1/p' ;;
    *) echo "$3" | sed -n "s/^attribution $2  *\([0-9.]*\) .*/\1/p" ;;
  esac
}

for set in $sets; do
  figures=$(python3 "$data/run.py" "$narrate" "$data/$set.dev.jsonl")
  while read -r name measure least; do
    [ "$name" = "$set" ] || continue
    got=$(figure "$set" "$measure" "$figures")
    judge "$set $measure" "$got" "$least"
  done <"$floors"
done
echo
echo "$unseen"
exit $failed
