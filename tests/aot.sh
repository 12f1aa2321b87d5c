#!/usr/bin/env bash
# Publishes a program over the engine ahead of time, without a warning, and compares a figure of it with one worked by hand.
# Needs clang or gcc, and zlib: on Debian apt-get install clang zlib1g-dev.
# usage: tests/aot.sh
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish tests/FusionMetrics.AotSmoke --use-current-runtime --output "$work" -warnaserror
"$work/FusionMetrics.AotSmoke"
