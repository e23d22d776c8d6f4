# SPDX-License-Identifier: MIT
"""What this machine can do, and whether a case applies to it and to a target at all.

The first half asks the machine, once; the second is pure. A case that does not apply is skipped
with the reason, never silently.
"""

from __future__ import annotations

import os
import socket
import sys
from dataclasses import dataclass

from diffrunner.corpus.front_matter import FrontMatter, Version
from diffrunner.running.probe import why_no_probes
from diffrunner.running.targets import Target


@dataclass(frozen=True)
class Machine:
    platform: str
    has_ipv6: bool
    is_root: bool
    no_probes: str | None = None


def this_machine(child: int | None) -> Machine:
    """What this machine can do; probes are tried on a child process of ours, if there is one."""
    platforms = {"linux": "linux", "darwin": "darwin", "win32": "windows", "cygwin": "windows"}
    return Machine(
        platform=platforms.get(sys.platform, sys.platform),
        has_ipv6=_can_bind_ipv6(),
        is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
        no_probes="nothing to try them on" if child is None else why_no_probes(child),
    )


def _can_bind_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


def why_not(front_matter: FrontMatter, target: Target, machine: Machine) -> str | None:
    """Why a case does not apply to a target on this machine; None if it does."""
    if front_matter.platform and machine.platform not in front_matter.platform:
        return f"the case is for {', '.join(front_matter.platform)}, this is {machine.platform}"
    version = target.node_version
    as_node = "" if target.kind in ("node", "reference") else f", and {target.name} counts as"
    if front_matter.since and version < front_matter.since:
        return f"since Node.js {_text(front_matter.since)}{as_node or ', this is'} {_text(version)}"
    if front_matter.until and version >= front_matter.until:
        return f"until Node.js {_text(front_matter.until)}{as_node or ', this is'} {_text(version)}"
    if "ipv6" in front_matter.needs and not machine.has_ipv6:
        return "the case needs IPv6, and this machine's loopback has no ::1"
    if "no-ipv6" in front_matter.needs and machine.has_ipv6:
        return "the case needs a machine without IPv6"
    if "root" in front_matter.needs and not machine.is_root:
        return "the case needs root"
    if "probe" in front_matter.needs and machine.no_probes is not None:
        return f"the case needs probes, which this machine does not allow: {machine.no_probes}"
    return None


def _text(version: Version) -> str:
    return ".".join(map(str, version))
