#!/usr/bin/env bash
# Runs a command where zsh and fish are, for the tests of their completion.
# Where they are not, and Debian's packages cannot be installed either, the command runs without: its tests say that they are skipped.
#   tests/shells.sh dotnet test
set -uo pipefail

there() { command -v zsh >/dev/null && command -v fish >/dev/null; }

if ! there && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  apt-get install -y -q zsh fish >/dev/null 2>&1 || (apt-get update -q && apt-get install -y -q zsh fish) >/dev/null 2>&1
fi
there || echo "No zsh and fish here: running without." >&2
exec "$@"
