#!/usr/bin/env bash
# Measures which lines of src the tests reach, and writes docs/quality/coverage.md.
# What is measured runs several times slower, so that property tests look at a tenth of their cases.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export Coverage=true FUSIONMETRICS_CASES_FACTOR=0.1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet tool restore
dotnet build
tests/chromium.sh tests/postgresql.sh tests/shells.sh dotnet test --no-build --coverlet --coverlet-output-format cobertura \
  --coverlet-include '[FusionMetrics*]*' --coverlet-exclude '[*.Tests]*' --results-directory "$work" || echo "Tests failed where they are measured; see above."
dotnet reportgenerator "-reports:$work/*.cobertura*.xml" "-targetdir:$work/summary" "-reporttypes:JsonSummary" -verbosity:Warning
dotnet run tests/Quality/coverage-report.cs "$work/summary/Summary.json"
