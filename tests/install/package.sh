#!/bin/sh
# Makes the Debian packages, has lintian look at them, installs them in a bare system of its own and tries
# there what is promised: narrate, and a stranger's program that links the library.
#   usage: package.sh BUILD SUITE [MIRROR]     needs root, debootstrap, lintian and an archive of packages
set -eu
build=$1
suite=$2
mirror=${3:-http://deb.debian.org/debian}
here=$(cd "$(dirname "$0")" && pwd)
[ "$(id -u)" -eq 0 ] || { echo "needs root"; exit 77; }
command -v debootstrap >/dev/null && command -v lintian >/dev/null || { echo "needs debootstrap and lintian"; exit 77; }

folder=$(mktemp -d)
root=${NARRATOR_BARE_ROOT:-$folder/root}  # one that is there already saves minutes; it is changed
trap '! mountpoint -q "$root/proc" || umount "$root/proc"; rm -rf --one-file-system "$folder"' EXIT

cmake --build "$build" --target narrate narrator
(cd "$build" && cpack -B "$folder/packages")
rm -rf "$folder/packages/_CPack_Packages"
ls -l "$folder/packages"
lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$folder"/packages/*.deb
for deb in "$folder"/packages/*.deb; do
  dpkg-deb --info "$deb" | grep -E '^ (Package|Version|Depends|Installed-Size):'
done

[ -d "$root/etc" ] || debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$folder/log" || { tail "$folder/log"; exit 1; }
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"  # a program asks it where it lies
mkdir -p "$root/packages"
cp "$folder"/packages/*.deb "$here/smoke.sh" "$here/../articles/ferry.txt" "$root/packages"
# Services are not started in a root that is not running.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" && chmod +x "$root/usr/sbin/policy-rc.d"
in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
in_root apt-get update -q >/dev/null
in_root sh -c 'apt-get install -q -y --no-install-recommends /packages/narrate_*.deb' >"$folder/log" || { tail -20 "$folder/log"; exit 1; }
in_root sh /packages/smoke.sh /packages/ferry.txt

if [ "${NARRATOR_SMOKE_LIBRARY:-1}" = 1 ]; then
  cp -r "$here/../end_to_end/consumer" "$root/packages"
  in_root sh -c 'apt-get install -q -y --no-install-recommends /packages/libnarrator-dev_*.deb g++ cmake ninja-build pkg-config' >"$folder/log" ||
    { tail -20 "$folder/log"; exit 1; }
  in_root sh -c 'cmake -G Ninja -S /packages/consumer -B /packages/built >/dev/null && cmake --build /packages/built >/dev/null'
  [ "$(in_root /packages/built/consumer)" = "Ada Poole speaks" ]
fi

in_root sh -c 'apt-get purge -q -y narrate libnarrator-dev' >/dev/null
left=$(find "$root/usr" "$root/etc" "$root/var/lib" -name '*narrat*' ! -path '*/dpkg/*' ! -path '*/apt/*')
[ -z "$left" ] || { echo "left behind: $left"; exit 1; }
echo "package: all well"
