#!/bin/sh
# clang-tidy over the program and the library, with the checks of .clang-tidy; fails where one finds something.
#   tests/tidy.sh [REGEX-OF-PATHS]
set -eu
cd "$(dirname "$0")/.."
cmake --preset release -B build/tidy -DCMAKE_EXPORT_COMPILE_COMMANDS=ON -DNARRATOR_BUILD_TESTS=OFF >/dev/null
run-clang-tidy -quiet -p build/tidy "${1:-$PWD/src/.*}"
