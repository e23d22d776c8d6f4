# SPDX-License-Identifier: MIT
"""Whether the map holds what the documents have, and nothing else.

    python3 -m spec.completeness.compare node-22=/path/to/net.md deno=/path/to/deno.txt …

reads the documents, which are not in this repository, and prints a line for each item that the map
lacks, and for each entry of the map that the document lacks.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from spec.completeness import article_page, deno_page, node_page
from spec.completeness.document_map import Text, read
from spec.completeness.items import Item

MAP = Path(__file__).parent.parent / "documents"
READERS: dict[str, Callable[[str], set[Item]]] = {
    "node-20": node_page.inventory,
    "node-22": node_page.inventory,
    "node-24.7": node_page.contents,
    "deno": deno_page.inventory,
    "article": article_page.inventory,
}


def differences(document: str, found: set[Item], texts: Sequence[Text]) -> Iterator[str]:
    """What one side has and the other lacks; items whose name was lost are not looked for."""
    entries = [entry for text in texts for entry in text.entries if document in entry.documents]
    mapped = {entry.item for entry in entries}
    named = {entry.item for entry in entries if not entry.unnamed}
    yield from (f"{document}: {item}: the map lacks it" for item in sorted(found - mapped))
    yield from (f"{document}: {item}: the document lacks it" for item in sorted(named - found))


def main(arguments: Sequence[str]) -> int:
    """0 if map and documents agree, 1 if not, 2 if the arguments are wrong."""
    named = [argument.partition("=")[::2] for argument in arguments]
    if not named or any(document not in READERS for document, _ in named):
        print(f"usage: compare DOCUMENT=PATH …, with DOCUMENT one of {', '.join(READERS)}")
        return 2
    texts = read(MAP)
    status = 0
    for document, path in named:
        found = READERS[document](Path(path).read_text(encoding="utf-8"))
        differing = list(differences(document, found, texts))
        print(*differing, f"{document}: {len(found)} items, {len(differing)} differences", sep="\n")
        status |= bool(differing)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
