#!/bin/bash
# The two recipes of the README for more machines than one, run as they stand there: the Slurm array on a real
# slurmctld and slurmd of this machine, with a worker killed in the middle, and GNU parallel. Their files must be, byte
# by byte, those of a plain run.
#
#   cluster.sh BUILD_FOLDER SOURCE_FOLDER
#
# Needs root. Everything lies in a folder of its own, talks to 127.0.0.1 alone and is gone at the end.
set -eu
build=$(realpath "$1")
source=$(realpath "$2")
skipped=77
export PATH=$build:/usr/sbin:$PATH

for program in slurmctld slurmd munged sbatch parallel; do
  command -v $program > /dev/null || { echo "skipped: there is no $program (packages slurmctld, slurmd, munge, parallel)"; exit $skipped; }
done
[ "$(id -u)" = 0 ] || { echo "skipped: slurmd needs root"; exit $skipped; }

there=$(mktemp -d /tmp/narrate-cluster-XXXXXX)
daemons=()
clean_up() {
  for pid in "${daemons[@]}"; do kill "$pid" 2> /dev/null || true; done
  for pid in "${daemons[@]}"; do
    for _ in $(seq 50); do kill -0 "$pid" 2> /dev/null || break; sleep 0.1; done
    kill -9 "$pid" 2> /dev/null || true
  done
  rm -rf "$there"
}
trap clean_up EXIT
export HOME=$there/home  # whose cache is empty, so that there is work to do
unset XDG_CACHE_HOME XDG_STATE_HOME XDG_CONFIG_HOME
cd "$there"

fail() {
  echo "failed: $1"
  tail -n 20 "$there"/*.log "$there"/slurm-*.out 2> /dev/null || true
  exit 1
}

# wait_for SECONDS WHAT COMMAND...
wait_for() {
  local tries=$(($1 * 50)) what=$2
  shift 2
  for _ in $(seq $tries); do
    if "$@" > /dev/null 2>&1; then return; fi
    sleep 0.02
  done
  fail "$what"
}

# recipe NAME: the block of the README behind the line "<!-- recipe: NAME -->".
recipe() { awk -v name="<!-- recipe: $1 -->" '$0 == name { found = 1; next } found && /^```/ { if (inside) exit; inside = 1; next } found && inside' "$source/README.md"; }

port=$((20000 + RANDOM % 12000))  # below those that the kernel gives away

# --- articles, long enough that a worker can be killed in the middle, and what a plain run makes of them

mkdir articles home
for i in $(seq 1 24); do
  {
    echo "Report $i from the harbour"
    for paragraph in $(seq 1 60); do
      printf '\n“We have mended boat number %d for %d years,” said Marta Eklund. Tobias Brandt, the mayor, did not answer her on day %d.\n' "$i" $((i + 20)) "$paragraph"
    done
  } > "articles/report-$i.txt"
done
ls articles/*.txt > list.txt
narrate --batch list.txt -o plain --no-memory --no-cache > /dev/null || fail "the plain run"

compare() {
  for sound in plain/*.wav; do cmp "$sound" "$1/${sound#plain/}" || fail "$1 is not what a plain run makes"; done
  [ "$(ls plain | wc -l)" = "$(ls "$1" | wc -l)" ] || fail "$1 has other files than a plain run"
  [ -z "$(find "$1" -name '*.part')" ] || fail "$1 has parts of files"
}

# --- GNU parallel, on this host alone

recipe parallel | sed 's/-S [^ ]*/-j 2/' > parallel.sh
grep -q "narrate --batch" parallel.sh || fail "the README has no recipe for GNU parallel"
sh parallel.sh > parallel.log 2>&1 || fail "the recipe for GNU parallel"
compare sounds
rm -rf sounds home/.cache

# --- Slurm

host=$(hostname -s)
dd if=/dev/urandom of=munge.key bs=1 count=1024 2> /dev/null
chmod 400 munge.key
mkdir state spool
cat > slurm.conf <<CONF
ClusterName=narrate
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$there/munge.socket
CredType=cred/munge
SlurmctldPort=$port
SlurmdPort=$((port + 1))
SlurmctldPidFile=$there/slurmctld.pid
SlurmdPidFile=$there/slurmd.pid
SlurmctldLogFile=$there/slurmctld.log
SlurmdLogFile=$there/slurmd.log
StateSaveLocation=$there/state
SlurmdSpoolDir=$there/spool
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=0,sched_min_interval=0
KillWait=5
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$there/slurm.conf

munged --foreground --force --key-file=munge.key --socket=munge.socket --pid-file=munge.pid --log-file=munge.log --seed-file=munge.seed > munged.log 2>&1 &
daemons+=($!)
wait_for 10 "munged does not start" test -S munge.socket
slurmctld -D > slurmctld.out.log 2>&1 &
daemons+=($!)
slurmd -D > slurmd.out.log 2>&1 &
daemons+=($!)
idle() { sinfo -h -o %T | grep -qx idle; }
wait_for 60 "the node does not come up" idle

recipe slurm > narrate.sbatch
grep -q "^#SBATCH" narrate.sbatch || fail "the README has no recipe for Slurm"

# A worker dies when its first file is there and others are not. It is stopped at once, so that it cannot end while it is
# looked at. On a busy machine it may be done before we look: then once more.
worker() {
  for pid in $(pgrep -x narrate); do
    if tr '\0' ' ' < "/proc/$pid/cmdline" | grep -q -- '--part 2/' && [ "$(readlink "/proc/$pid/cwd")" = "$there" ]; then
      echo "$pid"
      return
    fi
  done
  return 1
}
made() { grep -c "" sounds/.narrate-batch-2-of-4.jsonl; }
over() { [ -z "$(squeue -h -j "$job" 2> /dev/null)" ]; }
caught() {
  local pid
  pid=$(worker) && [ "$(made)" -gt 0 ] && kill -STOP "$pid" && victim=$pid
}
caught_or_over() { caught || over; }

# The array with a worker of the second part stopped in the middle of its work.
begin() {
  rm -rf sounds home/.cache
  victim=
  job=$(sbatch --parsable --array=1-4 narrate.sbatch) || fail "sbatch"
  wait_for 300 "no worker of the second part was seen, and the array does not end" caught_or_over
  [ -n "$victim" ] || return 1
  before=$(made)
  [ "$before" -lt 6 ] && return
  kill -CONT "$victim"
  wait_for 300 "the array does not end" over
  return 1
}
tries=1
until begin; do
  [ $tries -lt 5 ] || fail "each of $tries times the worker had finished before it could be killed"
  tries=$((tries + 1))
done
kill -9 "$victim"

wait_for 300 "the array does not end" over
grep -q " [1-9][0-9]* unchanged, " slurm-"$job"_2.out || fail "the killed task was not run again"
compare sounds
echo "24 files of 4 tasks, of which one was killed with $before of its 6 files made, equal those of a plain run"
