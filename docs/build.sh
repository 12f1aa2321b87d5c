#!/usr/bin/env bash
# Builds the site of the documentation into docs/.vitepress/dist, with the reference of the API made anew. Needs the .NET SDK and npm; where there is
# no npm it says so and does nothing.
set -euo pipefail
cd "$(dirname "$0")"
if ! command -v npm >/dev/null; then
  echo "SKIPPED: there is no npm here, so the site of the documentation is not built."
  exit 0
fi
rm -rf reference
for project in Cli Charts Data.Frames Testing; do dotnet build ../src/FusionMetrics.$project -c Release --nologo -v quiet; done
dotnet run -c Release --project tools/ApiReference -- reference \
  ../artifacts/bin/FusionMetrics.Cli/release/FusionMetrics{,.Data,.Data.Excel,.Data.Parquet,.Reporting}.dll \
  ../artifacts/bin/FusionMetrics.Charts/release/FusionMetrics.Charts.dll \
  ../artifacts/bin/FusionMetrics.Data.Frames/release/FusionMetrics.Data.Frames.dll \
  ../artifacts/bin/FusionMetrics.Testing/release/FusionMetrics.Testing.dll
npm ci
npm run build
if grep -rl --include=*.html data-mjx-error .vitepress/dist; then
  echo "These pages have formulas that cannot be read." >&2
  exit 1
fi
