# SPDX-License-Identifier: MIT
"""A npm that is none: it lists the versions that it was given, and "installs" fake runtimes."""

from __future__ import annotations

import json
import os
from pathlib import Path

from diffrunner.tests.workspace import FAKES, Workspace

_PROGRAM = """\
#!/bin/sh
echo "$*" >> "{folder}/log"
case "$*" in *node*) kind=node inside=bin/node says=v ;;
             *deno*) kind=deno inside=deno says="deno " ;;
             *) kind=bun inside=bin/bun says= ;; esac
if [ "$1" = view ]; then
    cat "{folder}/$kind.json" 2> /dev/null && exit
    echo "npm error code ENOTFOUND" >&2
    exit 1
fi
for word; do last=$word; done
while [ "$1" != --prefix ]; do shift; done
name=${{last%@*}} version=${{last##*@}}
if [ -e "{folder}/missing-$version" ]; then
    echo "npm error 404 Not Found" >&2
    exit 1
fi
mkdir -p "$2/node_modules/$name/bin"
{{
    echo '#!/bin/sh'
    echo "says='$says$version' fake='$(cat "{folder}/fake-$version" 2> /dev/null)'"
    cat "{folder}/runtime"
}} > "$2/node_modules/$name/$inside"
chmod +x "$2/node_modules/$name/$inside"
"""

_RUNTIME = """\
[ "$1" = --version ] && {{ echo "$says"; exit; }}
case $1 in
run) shift 3 ;;  # Deno's arguments
*/compile.mjs) exec "{fakes}/compiling_node.py" "$@" ;;
esac
exec "{fakes}/${{fake:-always_agrees}}.py" "$@"
"""


class FakeNpm:
    """One for a workspace. Its runtimes are without fault but for those that are said to be others."""

    def __init__(self, workspace: Workspace) -> None:
        self._folder = workspace.folder / "npm"
        self._folder.mkdir()
        self.cache = workspace.folder / "cache"
        program = self._folder / "bin" / "npm"
        program.parent.mkdir()
        program.write_text(_PROGRAM.format(folder=self._folder))
        program.chmod(0o755)
        (self._folder / "runtime").write_text(_RUNTIME.format(fakes=FAKES))

    @property
    def variables(self) -> dict[str, str]:
        """What makes the runner call it, and keep what it fetches in `cache`."""
        path = f"{self._folder / 'bin'}:{os.environ['PATH']}"
        return {"PATH": path, "XDG_CACHE_HOME": str(self.cache)}

    @property
    def calls(self) -> list[str]:
        return (self._folder / "log").read_text().splitlines()

    def publish(self, kind: str, *versions: str) -> None:
        """From now on it has these versions of a runtime."""
        (self._folder / f"{kind}.json").write_text(json.dumps(versions))

    def forget(self, kind: str) -> None:
        """It does not reach its registry when it is asked for versions of a runtime."""
        (self._folder / f"{kind}.json").unlink()

    def lose(self, version: str) -> None:
        """It has the version in its list only."""
        (self._folder / f"missing-{version}").touch()

    def change(self, fake: str, *versions: str) -> None:
        """These versions are of the character of a fake."""
        for version in versions:
            (self._folder / f"fake-{version}").write_text(fake)

    def kept(self) -> list[str]:
        """The releases in the cache."""
        return sorted(
            path.parent.name.rpartition("-")[0]
            for path in Path(self.cache).glob("net-conformance/*/*")
        )
