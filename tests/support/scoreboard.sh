# For the scoreboards of the development sets, which read it with ".": floors that nothing may fall below.

failed=0

# leave_without FILE: where the sets or Python are not at hand, nothing is measured, and that is no failure.
leave_without() {
  if [ -f "$1" ] && command -v python3 >/dev/null; then return; fi
  echo "not measured: the sets are not here"
  exit 0
}

# judge NAME GOT LEAST: one line, and failed=1 where GOT is missing or below LEAST.
judge() {
  verdict=good
  if [ -z "$2" ] || [ "$(echo "$2 $3" | awk '{print ($1 < $2)}')" = 1 ]; then
    verdict=WORSE
    failed=1
  fi
  printf '%-30s %6s  (at least %s) %s\n' "$1" "$2" "$3" "$verdict"
}
