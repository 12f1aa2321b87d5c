#!/usr/bin/env bash
# The path of a stranger: an empty folder, the tool from the packed feed, a table nobody has described, a result, and its report in a browser.
# usage: tests/stranger.sh PACKAGES
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
source "$repository/tests/feed.sh" "$1"

cd "$work"
cp "$repository/samples/countries/panel_core.csv" panel.csv
dotnet tool install FusionMetrics.Cli --tool-path tool --source "$packages"
fusionmetrics() { tool/fusionmetrics "$@"; }

fusionmetrics --help | grep -A 9 "First steps:"
fusionmetrics init panel.csv
grep -c "guessed: confirm" recipe.yaml indicators.csv
fusionmetrics validate recipe.yaml
fusionmetrics screen recipe.yaml
fusionmetrics evaluate recipe.yaml --output out --report out/report.html
"$repository/tests/chromium.sh" dotnet run "$repository/samples/report-check.cs" out
fusionmetrics diagnose recipe.yaml --region MDA
fusionmetrics replay out/manifest.json
test "$(wc -l <out/coupling.csv)" -eq 491
