#!/usr/bin/env bash
# Runs a command with a Chromium for the tests of the report's page, named by FUSIONMETRICS_CHROMIUM.
# Where there is none, and Debian's package cannot be installed either, the command runs without: its tests say that they are skipped.
#   tests/chromium.sh dotnet test
set -uo pipefail

program() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

found=$(program)
if [ -z "$found" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  apt-get install -y -q chromium fonts-noto-cjk >/dev/null 2>&1 || (apt-get update -q && apt-get install -y -q chromium fonts-noto-cjk) >/dev/null 2>&1
  found=$(program)
fi
if [ -z "$found" ]; then
  echo "No Chromium here: running without." >&2
  exec "$@"
fi
FUSIONMETRICS_CHROMIUM="$found" exec "$@"
