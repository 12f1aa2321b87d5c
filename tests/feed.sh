# Sourced: makes an empty folder $work where packages of FusionMetrics come from a folder of packed ones, and all others from the usual sources.
# usage: source tests/feed.sh PACKAGES
packages=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# Ours are unpacked in the folder itself, since those of an earlier build have the same version; others are taken from where they are.
export NUGET_FALLBACK_PACKAGES=${NUGET_PACKAGES:-$HOME/.nuget/packages} NUGET_PACKAGES=$work/unpacked
cat >"$work/nuget.config" <<END
<configuration>
  <packageSources>
    <add key="packed" value="$packages" />
  </packageSources>
</configuration>
END
