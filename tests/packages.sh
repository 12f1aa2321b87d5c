#!/usr/bin/env bash
# Looks into every packed package: its own readme, icon, licence, symbols and documentation, and no path of the machine that built it.
# usage: tests/packages.sh PACKAGES
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
packages=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wrong=0
# expect WHAT COMMAND...: says what is wrong where the command fails.
expect() {
  local what=$1
  shift
  "$@" >/dev/null 2>&1 || { echo "$name: $what"; wrong=1; }
}

for package in "$packages"/*.nupkg; do
  name=$(basename "$package" .nupkg)
  content=$work/$name
  mkdir -p "$content" && unzip -q "$package" -d "$content"
  specification=$(ls "$content"/*.nuspec)
  expect "no readme of its own" grep -q '<readme>README.md</readme>' "$specification"
  expect "the readme is short of 5 lines" test "$(wc -l <"$content/README.md")" -ge 5
  expect "no icon" grep -q '<icon>icon.png</icon>' "$specification"
  expect "the icon is no picture" grep -q PNG "$content/icon.png"
  expect "no licence expression" grep -q '<license type="expression">MIT</license>' "$specification"
  expect "no description" grep -q '<description>.\{40,\}' "$specification"
  case $name in
    FusionMetrics.Templates.*)
      expect "not a package of templates" grep -q 'packageType name="Template"' "$specification"
      for template in recipe script plugin; do expect "no template fusion-$template" test -f "$content/content/fusion-$template/.template.config/template.json"; done
      if grep -rlq "OF-THE-BUILD" "$content/content"; then echo "$name: a version is not filled in"; wrong=1; fi
      continue
      ;;
    FusionMetrics.Cli.*)
      folder=$content/tools/net10.0/any assembly=FusionMetrics.Cli
      for notices in THIRD-PARTY-NOTICES THIRD-PARTY-NOTICES-REPORTS; do expect "no $notices" test -f "$content/$notices.txt"; done
      ;;
    *) folder=$content/lib/net10.0 assembly=${name%%.[0-9]*} ;;
  esac
  expect "no assembly" test -f "$folder/$assembly.dll"
  [ "$assembly" = FusionMetrics.Cli ] || expect "no documentation" grep -q '<member name="T:FusionMetrics' "$folder/$assembly.xml"
  symbols=$packages/$name.snupkg
  expect "no symbols" test -f "$symbols"
  unzip -q "$symbols" -d "$content.symbols"
  expect "no symbols of the assembly" find "$content.symbols" -name "$assembly.pdb" -size +1k
  # What is built anywhere else from the same sources has the same bytes: nothing in it says where it was built.
  if grep -rlq --binary-files=text "$repository/" "$folder/$assembly.dll" "$content.symbols"; then echo "$name: names the folder it was built in"; wrong=1; fi
done
echo "$(ls "$packages"/*.nupkg | wc -l) packages"
exit $wrong
