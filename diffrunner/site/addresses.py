# SPDX-License-Identifier: MIT
"""Where each page lies below the site's folder. Addresses hold letters that mean nothing to a URL.

People name cases, targets and causes as they like; a name that would not do for a file is blanked,
and told from its like by a digest.
"""

from __future__ import annotations

import hashlib
import re

OVERVIEW = "index.html"
MATRIX = "matrix.html"
CASES = "cases.html"
CAUSES = "causes.html"
CHANGES = "changes.html"
BOOK = "book.html"

SINGLE = "single-cases"
"""What stands for a cause where a case has an entry of its own; no cause has this name."""

_LONGEST_PART = 80
_ODD = re.compile(r"^\.|[^A-Za-z0-9_.@-]")


def case_page(case: str) -> str:
    return f"cases/{_path(case)}.html"


def clause_page(clause: str) -> str:
    return f"clauses/{_part(clause)}.html"


def cause_page(target: str, cause: str) -> str:
    return f"causes/{_part(target)}/{_part(cause)}.html"


def cluster_page(target: str, sign: str) -> str:
    """The page of a cluster, by its first sign: a whole line, which makes no name."""
    return f"causes/{_part(target)}/new-{_digest(sign)}.html"


def book_page(file: str) -> str:
    """The page of a file of ref/net."""
    return f"book/{_part(file)}.html"


def way_to_root(page: str) -> str:
    """What leads from a page to the site's folder."""
    return "../" * page.count("/")


def _path(name: str) -> str:
    return "/".join(_part(part) for part in name.split("/"))


def _part(name: str) -> str:
    plain = _ODD.sub("_", name[:_LONGEST_PART])
    return plain if plain == name and name else f"{plain}-{_digest(name)}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:10]
