#!/usr/bin/env bash
# How many changes of the formulas the tests find: tests/mutation.sh FOLDER..., such as Normalization Weighting Ranking Coupling Trends Numerics.
# Takes a quarter of an hour or more a folder; the pages it writes to docs/quality are committed. The code is mutated where it stands: run it on a clone that nobody works in.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A mutant is looked at by thousands of tests: a tenth of the cases of each property.
export FUSIONMETRICS_CASES_FACTOR=0.1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet tool restore
for folder in "$@"; do
  export Chapter=${folder%%/*}
  cat >"$work/stryker.json" <<JSON
{
  "stryker-config": {
    "project": "FusionMetrics.csproj",
    "test-runner": "mtp",
    "mutate": ["**/$folder/**/*.cs"],
    "ignore-mutations": ["string"],
    "coverage-analysis": "perTest",
    "additional-timeout": 30000,
    "concurrency": 2,
    "reporters": ["json"]
  }
}
JSON
  (cd tests/FusionMetrics.Mutation && dotnet stryker --config-file "$work/stryker.json" --output "$work/$folder") >"$work/log" 2>&1 || { tail -n 40 "$work/log"; exit 1; }
  dotnet run tests/Quality/mutation-report.cs "$folder" "$work/$folder/reports/mutation-report.json"
done
