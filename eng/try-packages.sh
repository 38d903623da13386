#!/usr/bin/env bash
# Makes the packages and uses them the way a stranger would: installs the tool from the local folder and plays the demo,
# and runs a program that tests a script with the library. The user's tools and package cache stay as they are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packages=$work/packages
fail() {
  printf 'try-packages: %s\n' "$1" >&2
  exit 1
}

# Analyzers have seen the code in the build before.
dotnet pack -c Release -o "$packages" --nologo -v quiet -p:RunAnalyzers=false
version=$(basename "$packages"/CallXmlSim.Testing.*.nupkg .nupkg)
version=${version#CallXmlSim.Testing.}

for project in src/*/*.csproj; do
  name=$(basename "$project" .csproj)
  [ -f "$packages/$name.$version.nupkg" ] || fail "$name makes no package"
done

# Other people's packages come from the cache, which the build has filled; ours come from the folder alone.
cache=$(dotnet nuget locals global-packages --list | sed -n 's/^global-packages: //p')
cat > "$work/nuget.config" <<XML
<configuration>
  <packageSources>
    <clear />
    <add key="local" value="$packages" />
    <add key="cache" value="$cache" />
  </packageSources>
  <packageSourceMapping>
    <packageSource key="local"><package pattern="CallXmlSim.*" /></packageSource>
    <packageSource key="cache"><package pattern="*" /></packageSource>
  </packageSourceMapping>
</configuration>
XML
export NUGET_PACKAGES=$work/cache

dotnet tool install CallXmlSim.Cli --version "$version" --tool-path "$work/tool" --configfile "$work/nuget.config"
"$work/tool/callxmlsim" demo > "$work/story"
grep -q 'Account Number' "$work/story" || fail 'the tool does not play the demo to its end'

mkdir "$work/program"
cp scripts/external-ivr-demo.xml "$work/program"
cp eng/try-packages/Program.cs "$work/program"
cat > "$work/program/program.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <ImplicitUsings>enable</ImplicitUsings>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="CallXmlSim.Testing" Version="$version" />
  </ItemGroup>
</Project>
XML
cd "$work/program"
dotnet build --nologo -v quiet -p:RestoreConfigFile="$work/nuget.config"
bin/Debug/net10.0/program > "$work/failure" || fail 'the program with the library found the demo otherwise than it is'
grep -q 'routed to queue 114' "$work/failure" || fail 'the library does not say what happened instead'
printf 'The tool and the library work from their packages, version %s.\n' "$version"
