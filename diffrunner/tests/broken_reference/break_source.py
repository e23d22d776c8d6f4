#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""break_source.py BREAKAGE SOURCE...: prints the source that the breakage names, broken."""

import sys
from pathlib import Path

from diffrunner.tests.broken_reference.breakage import CannotBreak, broken, read_breakage


def main(breakage_file: str, *sources: str) -> int:
    try:
        breakage = read_breakage(Path(breakage_file))
        if breakage.file not in sources:
            raise CannotBreak(f"there is no {breakage.file}")
        text = broken(Path(breakage.file).read_text(encoding="utf-8"), breakage.edits)
    except CannotBreak as error:
        print(f"{breakage_file}: {error}", file=sys.stderr)
        return 1
    print(f"// {breakage.file}, broken on purpose: {breakage.says}.")
    print(f'#line 1 "{breakage.file}"')
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
