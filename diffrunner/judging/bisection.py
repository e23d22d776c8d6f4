# SPDX-License-Identifier: MIT
"""Where something changed in a row of releases, by halving. Some of them may not be judged at all.

That is told which the row shows if it changed once. If it changed back and forth, it is one of the
places where it changed.
"""

from __future__ import annotations

from collections.abc import Callable


def narrowed(count: int, has_changed: Callable[[int], bool | None]) -> tuple[int, int]:
    """The last place as at the beginning, and the first one after it that is not.

    Of `count` places the first is as at the beginning, and the last is not. `has_changed` answers
    for one between them, or None if nobody can tell; such places alone are left between the two.
    """
    same, changed = 0, count - 1
    unclear: set[int] = set()
    while places := [place for place in range(same + 1, changed) if place not in unclear]:
        middle = (same + changed) / 2
        place = min(places, key=lambda place: abs(place - middle))
        match has_changed(place):
            case None:
                unclear.add(place)
            case True:
                changed = place
            case False:
                same = place
    return same, changed
