# SPDX-License-Identifier: MIT
"""A page: where it lies, how it is laid out, and what stands on it, prepared when it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    address: str
    template: str
    title: str
    prepare: Callable[[], object]
    """The view: plain data of the page's own kind, which the template knows as `view`."""
