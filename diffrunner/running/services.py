# SPDX-License-Identifier: MIT
"""What a case can ask of the runner while it runs: the wire peer, probes, and the other end.

One `Services` stands for one run of one case by one process. Whatever goes wrong is told to the
case as an error; only what breaks the protocol itself is held against the process.
"""

from __future__ import annotations

from collections.abc import Callable

from diffrunner.running.channel import Answer, ChannelFault, Request
from diffrunner.running.probe import Probe, ProbeError
from diffrunner.running.wire import Wire, WireError
from diffrunner.traces.trace import Json

ReadyCall = Callable[[Json], None]


class Services:
    """The services for one run of a case by the process `pid`.

    `ready` is called with the value when the process, playing the server's end alone, says that
    the client's end may begin; None if it plays both.
    """

    def __init__(self, pid: int, ready: ReadyCall | None = None) -> None:
        self._probe = Probe(pid)
        self._wire = Wire()
        self._ready = ready

    def answer(self, request: Request) -> Answer:
        """The answer to a request; raises ChannelFault for one that nobody makes."""
        service = request["do"].partition(".")[0]
        try:
            if service == "wire":
                return self._wire.answer(request)
            if service == "probe":
                return self._probe.answer(request)
        except (WireError, ProbeError) as error:
            return {"error": str(error)}
        if request["do"] == "ends.ready" and self._ready is not None and "value" in request:
            self._ready(request["value"])
            return {}
        raise ChannelFault(f"made an unknown request to the channel: {request['do'][:60]!r}")

    def close(self) -> None:
        self._wire.close()
