#!/bin/sh
# Builds the fuzz targets and runs each SECONDS long, two at a time; fails where one crashes, hangs or takes too much.
#   tests/fuzz/run.sh [SECONDS [TARGET...]]
# What ends a target lies in build/fuzz/crashes/TARGET; it belongs into tests/fuzz/regressions/TARGET under a name that
# says what it is. The corpus stays in build/fuzz/corpus, so that the next run goes on from there.
#   NARRATE_FUZZ_SEED=N    the same inputs each time, as far as time allows; else others each time
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -eq 0 ] || shift
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz
build=$PWD/build/fuzz
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1
"$build/narrator_fuzz_seeds" "$build/seeds"
[ $# -gt 0 ] || set -- $(ls tests/fuzz/regressions)

# libFuzzer looks for leaks in the first thousand inputs of a process that keep memory, and in no other: what it found
# worth keeping is tried once more, by a process for each few hundred.
leaks() {
  find "$build/corpus/$target" -type f | sort | xargs -r -n 300 "$build/fuzz_$target" -timeout=10 -artifact_prefix="$build/crashes/$target/" \
    >"$build/crashes/$target.leaks.log" 2>&1
}

# A second is long for what is at most some kilobytes, but sanitizers and small machines are slow.
one() {
  target=$1
  mkdir -p "$build/corpus/$target" "$build/crashes/$target" "$build/seeds/$target"
  log=$build/crashes/$target.log
  failed=0
  "$build/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=16384 -print_final_stats=1 -use_value_profile=0 \
    -seed="${NARRATE_FUZZ_SEED:-0}" -artifact_prefix="$build/crashes/$target/" \
    "$build/corpus/$target" "$build/seeds/$target" "tests/fuzz/regressions/$target" >"$log" 2>&1 || failed=1
  leaks || failed=1
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  rss=$(sed -n 's/^stat::peak_rss_mb: *//p' "$log")
  coverage=$(grep -oE 'cov: [0-9]+ ft: [0-9]+' "$log" | tail -1)
  crashes=$(find "$build/crashes/$target" -type f | wc -l)
  echo "$target: ${executions:-?} executions, ${coverage:-no coverage}, ${rss:-?} MB, $crashes crashes"
  if [ $failed = 1 ]; then
    grep -h -m 3 -E 'ERROR|does not hold|runtime error|SUMMARY|terminate called' "$log" "${log%.log}.leaks.log" || tail -5 "$log"
    ls "$build/crashes/$target"
    return 1
  fi
}

status=0
while [ $# -gt 0 ]; do
  one "$1" &
  first=$!
  shift
  if [ $# -gt 0 ]; then
    one "$1" || status=1
    shift
  fi
  wait $first || status=1
done
exit $status
