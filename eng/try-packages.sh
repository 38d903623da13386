#!/usr/bin/env bash
# Makes the packages and uses them the way a stranger would: installs the tool from the local folder and plays the demo,
# and compiles a program against the library.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packages=$work/packages

dotnet pack -c Release -o "$packages" --nologo -v quiet
version=$(basename "$packages"/CallXmlSim.Testing.*.nupkg .nupkg)
version=${version#CallXmlSim.Testing.}

cat > "$work/nuget.config" <<XML
<configuration>
  <packageSources>
    <add key="local" value="$packages" />
  </packageSources>
</configuration>
XML

# The package cache of the user stays as it is: a local build must not be found there later.
export NUGET_PACKAGES=$work/cache

dotnet tool install CallXmlSim.Cli --version "$version" --tool-path "$work/tool" --configfile "$work/nuget.config"
"$work/tool/callxmlsim" demo | tee "$work/story"
grep -q 'Account Number' "$work/story"
