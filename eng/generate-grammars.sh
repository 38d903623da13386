#!/usr/bin/env bash
# Regenerates the parsers of /grammars into src/CallXmlSim.Grammars/Generated.
#
#   eng/generate-grammars.sh           write the generated code
#   eng/generate-grammars.sh --check   fail when the committed code differs from what the grammars give
#
# Needs Java 11 or later and npm; the build and the product need neither. The ANTLR tool comes from the npm
# package antlr4ng-cli, whose version is pinned: it writes C# for the runtime 4.13.1.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
tool_version=2.0.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$work" && npm pack --silent "antlr4ng-cli@$tool_version" >/dev/null && tar -xzf antlr4ng-cli-*.tgz)
jar=$(ls "$work"/package/antlr4-*-complete.jar)

mkdir -p "$work/out"
for grammar in "$root"/grammars/*.g4; do
  # The tool writes the path it was given into the generated header: run it beside the grammars.
  (cd "$root/grammars" && java -jar "$jar" -Dlanguage=CSharp -visitor -no-listener -Werror \
    -package CallXmlSim.Grammars.Generated -o "$work/out" "$(basename "$grammar")")
done
rm -f "$work"/out/*.interp "$work"/out/*.tokens
# One line ending, no trailing blanks, whatever the platform.
sed -i 's/[[:space:]]*$//' "$work"/out/*.cs

target=$root/src/CallXmlSim.Grammars/Generated
if [ "${1:-}" = "--check" ]; then
  diff -r "$target" "$work/out"
else
  mkdir -p "$target"
  rm -f "$target"/*.cs
  cp "$work"/out/*.cs "$target"/
fi
