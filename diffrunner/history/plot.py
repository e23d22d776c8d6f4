# SPDX-License-Identifier: MIT
"""A trend as SVG: a line for each target, the share of its cases that passed, run by run.

The picture needs no script and no style sheet; what is in it can be read without seeing it (a title,
a description, a note on each point), and lines differ in their dashes as well as in their colours.
Colours are taken from the custom properties --plot-1 to --plot-8, --plot-text and --plot-grid of the
page that it is put into, if it has them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from diffrunner.history.run import Run, Tally
from diffrunner.traces.render import printable

WIDTH, HEIGHT = 720, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 150, 16, 36
_LINE_HEIGHT = 15
_TICKS = (0, 25, 50, 75, 100)
_COLOURS = (
    "#0b6e99", "#b3541e", "#4a7a1f", "#8a3ea8", "#a8323e", "#2f6f6a", "#7a5c00", "#555d66"
)  # fmt: skip
_DASHES = ("", "6 3", "2 3", "8 3 2 3", "12 4", "1 4", "10 2 4 2", "4 6")


@dataclass(frozen=True)
class _Point:
    x: float
    y: float
    tally: Tally


def trend_svg(
    trends: Mapping[str, Sequence[Tally]],
    runs: Sequence[Run],
    *,
    title: str,
    name: str = "trend",
) -> str:
    """The trends of some targets over the runs, the oldest first.

    `name` is what the ids in it begin with, and so is another one for each picture of a page.
    """
    description = " ".join(_in_words(trends)) or "There are no runs yet."
    text_style = "font: 12px sans-serif; fill: var(--plot-text, currentColor)"
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
            f' aria-labelledby={quoteattr(f"{name}-title {name}-description")}'
            f' style="{text_style}">',
            f'<title id={quoteattr(f"{name}-title")}>{_text(title)}</title>',
            f'<desc id={quoteattr(f"{name}-description")}>{_text(description)}</desc>',
            *_axes(runs),
            *_lines(trends, runs),
            "</svg>\n",
        )
    )


def _in_words(trends: Mapping[str, Sequence[Tally]]) -> Iterator[str]:
    for target, tallies in trends.items():
        judged = [tally for tally in tallies if tally.share is not None]
        if judged:
            first, last = judged[0], judged[-1]
            since = "" if first is last else f"{_percent(first)} on {first.run.day}, then "
            yield f"{target}: {since}{_percent(last)} on {last.run.day}."


def _percent(tally: Tally) -> str:
    return f"{100 * (tally.share or 0):.1f} %"


def _axes(runs: Sequence[Run]) -> Iterator[str]:
    for tick in _TICKS:
        y = _y(tick / 100)
        yield (
            f'<line x1="{_LEFT}" x2="{WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"'
            ' stroke="var(--plot-grid, #9995)" />'
        )
        yield f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{tick} %</text>'
    below = HEIGHT - _BOTTOM + 20
    if not runs:
        yield f'<text x="{_LEFT}" y="{below}">no runs yet</text>'
        return
    if len(runs) > 1:
        yield f'<text x="{_LEFT}" y="{below}">{runs[0].day}</text>'
    x = _x(len(runs) - 1, len(runs))
    yield f'<text x="{x:.1f}" y="{below}" text-anchor="end">{runs[-1].day}</text>'


def _lines(trends: Mapping[str, Sequence[Tally]], runs: Sequence[Run]) -> Iterator[str]:
    labels: list[tuple[float, str, str]] = []
    for place, (target, tallies) in enumerate(trends.items()):
        hue, dashes = place % len(_COLOURS), _DASHES[place % len(_DASHES)]
        colour = f"var(--plot-{hue + 1}, {_COLOURS[hue]})"
        stretches = _stretches({tally.run.number: tally for tally in tallies}, runs)
        for points in stretches:
            yield from _stretch(points, colour, dashes)
        if stretches:
            end = stretches[-1][-1]
            labels.append((end.y, f"{target} {_percent(end.tally)}", colour))
    for y, label, colour in _apart(labels):
        yield f'<text x="{WIDTH - _RIGHT + 8}" y="{y:.1f}" fill="{colour}">{_text(label)}</text>'


def _stretches(tallies: Mapping[int, Tally], runs: Sequence[Run]) -> list[list[_Point]]:
    """The points of a target; a run that did not judge it parts the line."""
    stretches: list[list[_Point]] = [[]]
    for place, run in enumerate(runs):
        tally = tallies.get(run.number)
        if tally is None or tally.share is None:
            stretches.append([])
        else:
            stretches[-1].append(_Point(_x(place, len(runs)), _y(tally.share), tally))
    return [points for points in stretches if points]


def _stretch(points: Sequence[_Point], colour: str, dashes: str) -> Iterator[str]:
    line = " ".join(f"{point.x:.1f},{point.y:.1f}" for point in points)
    yield (
        f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"'
        f' stroke-dasharray="{dashes or "none"}" />'
    )
    for point in points:
        tally = point.tally
        note = (
            f"{tally.target} {tally.version}, {tally.run.day}: "
            f"{tally.passed} of {tally.judged} passed ({_percent(tally)})"
        )
        yield (
            f'<circle cx="{point.x:.1f}" cy="{point.y:.1f}" r="3" fill="{colour}">'
            f"<title>{_text(note)}</title></circle>"
        )


def _apart(labels: Sequence[tuple[float, str, str]]) -> Iterator[tuple[float, str, str]]:
    """The labels from top to bottom, moved so that none stands on another and none drops out."""
    lowest = HEIGHT - _LINE_HEIGHT * (len(labels) - 0.5)
    above = float(-_LINE_HEIGHT)
    for wanted, label, colour in sorted(labels):
        above = max(min(wanted + 4, lowest), above + _LINE_HEIGHT)
        lowest += _LINE_HEIGHT
        yield above, label, colour


def _x(place: int, count: int) -> float:
    """Where a run stands; the last one is always at the right."""
    return _LEFT + (WIDTH - _LEFT - _RIGHT) * (place / (count - 1) if count > 1 else 1.0)


def _y(share: float) -> float:
    return _TOP + (HEIGHT - _TOP - _BOTTOM) * (1 - share)


def _text(text: str) -> str:
    return escape(printable(text))
