#!/usr/bin/env bash
# Runs the tests of the rankings on a build in which every access of a kernel to its rows is checked; a released build trusts the kernels.
set -euo pipefail
cd "$(dirname "$0")/.."
export Chapter=Ranking FUSIONMETRICS_CASES_FACTOR=0.1
dotnet build -c Debug tests/FusionMetrics.Mutation -p:RunAnalyzers=false
artifacts/bin/FusionMetrics.Mutation/debug/FusionMetrics.Tests -class "*RankingDefinitionTests" -class "*SampleRankingTests" -class "*NewRowTests" -class "*RankingCaseTests"
