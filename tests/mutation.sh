#!/usr/bin/env bash
# How many changes of the formulas the tests find: tests/mutation.sh FOLDER..., such as Normalization Weighting Ranking Coupling Numerics Trends. Each run writes the page of its folder to docs/quality anew; the pages are committed.
# Takes a quarter of an hour or more a folder, Trends an hour or more. SAMPLE=800 looks at so many mutants only, drawn by chance. The code is mutated where it stands: run it on a clone that nobody works in.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A mutant is looked at by thousands of tests: a tenth of the cases of each property.
export FUSIONMETRICS_CASES_FACTOR=0.1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet tool restore
for Chapter in "$@"; do
  export Chapter
  cat >"$work/stryker.json" <<JSON
{
  "stryker-config": {
    "project": "FusionMetrics.csproj",
    "configuration": "Release",
    "test-runner": "mtp",
    "mutate": ["**/$Chapter/**/*.cs"],
    "ignore-mutations": ["string"],
    "coverage-analysis": "perTest",
    "concurrency": 1,
    "reporters": ["json"]
  }
}
JSON
  # The mutation tester makes the assembly that carries all mutants; mutants.cs shows each to the tests.
  (cd tests/FusionMetrics.Mutation && Carrier=true MUTATED_ASSEMBLY="$work/FusionMetrics.dll" dotnet stryker --config-file "$work/stryker.json" --output "$work/$Chapter") >"$work/log" 2>&1 || { tail -n 40 "$work/log"; exit 1; }
  dotnet build -c Release tests/FusionMetrics.Mutation -p:CompileAhead=true -v q
  tests=artifacts/bin/FusionMetrics.Mutation/release
  cp "$work/FusionMetrics.dll" "$tests/"
  # Beside the clone's other artifacts: a run that is broken off leaves there what it has found, of which mutation-report.cs makes a page too.
  report="artifacts/mutation/$Chapter.json"
  mkdir -p artifacts/mutation
  cp "$work/$Chapter/reports/mutation-report.json" "$report"
  dotnet run tests/Quality/mutants.cs "$report" "$tests/FusionMetrics.Tests" ${SAMPLE:-}
  dotnet run tests/Quality/mutation-report.cs "$Chapter" "$report"
done
