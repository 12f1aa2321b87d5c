#!/usr/bin/env bash
# Publishes a program over the engine ahead of time, without a warning, and compares a figure of it with one worked by hand.
# usage: tests/aot.sh
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v clang >/dev/null && ! command -v gcc >/dev/null; then
  echo "SKIPPED: ahead-of-time compilation needs clang or gcc (on Debian: apt-get install clang zlib1g-dev)."
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish tests/FusionMetrics.AotSmoke --use-current-runtime --output "$work" -warnaserror
"$work/FusionMetrics.AotSmoke"
