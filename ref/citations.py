#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Which clauses the reference cites, and whether each citation is true.

A rule in `ref/net` cites the clause that it implements, `//= socket.end.sends-fin`, or, if no
document states it, `//= observed: stream.finish.on-a-tick`. This checks the citations against
`spec/clauses/` and tells which clauses no rule cites.

    citations.py         the citations that are wrong; exit status 1 if there are any
    citations.py --all   those, and the clauses without a citation
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_CITATION = re.compile(r"//= (observed: )?(\S+)\s*$")


@dataclass(frozen=True)
class Citation:
    place: str
    clause: str
    as_observed: bool


def read_citations(files: Iterable[Path]) -> Iterator[Citation]:
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), start=1):
            if found := _CITATION.search(line):
                yield Citation(f"{file}:{number}", found[2], found[1] is not None)


def read_strengths(folder: Path) -> dict[str, str]:
    """The strength of each clause, by its id."""
    return {
        clause["id"]: clause["strength"]
        for file in sorted(folder.glob("*.toml"))
        for clause in tomllib.loads(file.read_text(encoding="utf-8"))["clause"]
    }


def what_is_wrong(citation: Citation, strengths: Mapping[str, str]) -> str | None:
    strength = strengths.get(citation.clause)
    if strength is None:
        return f"there is no clause {citation.clause} in spec/clauses/"
    if citation.as_observed and strength != "observed":
        return f"{citation.clause} is {strength}: cite it without `observed:`"
    if not citation.as_observed and strength == "observed":
        return f"{citation.clause} is only observed: cite it as `//= observed: ...`"
    return None


def main(arguments: list[str]) -> int:
    root = Path(__file__).parent.parent
    citations = list(read_citations(sorted((root / "ref").glob("**/*.[ch]"))))
    strengths = read_strengths(root / "spec" / "clauses")
    wrong = [(item.place, what_is_wrong(item, strengths)) for item in citations]
    faults = [f"{place}: {reason}" for place, reason in wrong if reason is not None]
    print("\n".join(faults), end="\n" if faults else "")
    cited = {citation.clause for citation in citations}
    uncited = sorted(strengths.keys() - cited)
    if "--all" in arguments:
        print("\n".join(uncited))
    print(f"{len(citations)} citations, {len(faults)} wrong; {len(uncited)} clauses without one")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
