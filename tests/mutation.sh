#!/usr/bin/env bash
# How many changes of the formulas the tests find: tests/mutation.sh FOLDER..., such as Normalization Weighting Ranking Coupling Numerics, or some of its sub folders at a time, with '.' for its own files:
# Trends:Breaks Trends:Forecasts Trends:.,Tests,Slopes; the tests are then those of these folders, beside the reference cases. Each run writes the page of its folder to docs/quality anew, from this and the earlier runs of the same clone; the pages are committed.
# Takes a quarter of an hour or more a folder. The code is mutated where it stands: run it on a clone that nobody works in.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A mutant is looked at by thousands of tests: a tenth of the cases of each property.
export FUSIONMETRICS_CASES_FACTOR=0.1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet tool restore
for what in "$@"; do
  export Chapter=${what%%:*} PartTests=
  globs="\"**/$Chapter/**/*.cs\""
  if [[ $what == *:* ]]; then
    globs=
    IFS=, read -ra subs <<<"${what#*:}"
    for sub in "${subs[@]}"; do
      [[ $sub == . ]] && glob="**/$Chapter/*.cs" || glob="**/$Chapter/$sub/**/*.cs"
      globs+="${globs:+, }\"$glob\""
      PartTests+=";../FusionMetrics.Tests/$Chapter/$sub/*Tests.cs"
    done
  fi
  cat >"$work/stryker.json" <<JSON
{
  "stryker-config": {
    "project": "FusionMetrics.csproj",
    "test-runner": "mtp",
    "mutate": [$globs],
    "ignore-mutations": ["string"],
    "coverage-analysis": "perTest",
    "additional-timeout": 15000,
    "concurrency": 2,
    "reporters": ["json"]
  }
}
JSON
  (cd tests/FusionMetrics.Mutation && dotnet stryker --config-file "$work/stryker.json" --output "$work/$what") >"$work/log" 2>&1 || { tail -n 40 "$work/log"; exit 1; }
  # A run of the whole folder takes the place of those of its parts, and the other way round: no file counts twice.
  if [[ $what == *:* ]]; then rm -f "artifacts/mutation/$Chapter/$Chapter.json"; else rm -rf "artifacts/mutation/$Chapter"; fi
  mkdir -p "artifacts/mutation/$Chapter"
  cp "$work/$what/reports/mutation-report.json" "artifacts/mutation/$Chapter/${what//[^A-Za-z.,]/-}.json"
  dotnet run tests/Quality/mutation-report.cs "$Chapter" "artifacts/mutation/$Chapter"/*.json
done
