#!/usr/bin/env bash
# Creates each template of the packed feed in an empty folder, and builds and runs what comes of it, as a stranger would.
# usage: tests/templates.sh PACKAGES TOOL
#   PACKAGES  the folder of packed packages; TOOL the command fusionmetrics
set -euo pipefail
tool=$(realpath "$2")
source "$(dirname "$0")/feed.sh" "$1"
new() { dotnet new "$@" --debug:custom-hive "$work/hive"; }

cd "$work"
new install "$packages"/FusionMetrics.Templates.*.nupkg

echo "--- fusion-recipe"
new fusion-recipe --name cities
"$tool" validate cities/recipe.yaml
"$tool" evaluate cities/recipe.yaml --output cities/out | tee recipe.txt
grep -q "^cities: 3 regions x 4 periods x 6 indicators" recipe.txt
"$tool" replay cities/out/manifest.json

echo "--- fusion-script"
new fusion-script --name towns
dotnet run towns/towns.cs | tee script.txt
grep -q "^east 0.689 primary coordination" script.txt

echo "--- fusion-plugin"
new fusion-plugin --name Acme.Weights
if grep -r "MyPlugin\|FUSIONMETRICS_VERSION\|XUNIT_VERSION" Acme.Weights; then echo "Words of the template are left."; exit 1; fi
dotnet run --project Acme.Weights/Acme.Weights.Tests | tee plugin.txt
grep -q "Total: 2.*Failed: 0" plugin.txt
(cd Acme.Weights && dotnet test --project Acme.Weights.Tests --no-build)
