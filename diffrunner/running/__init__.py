# SPDX-License-Identifier: MIT
"""Everything at the edge: processes, sockets, locks, and what this machine can do.

Begin with `bench`, one case on one target; only `execute` starts processes.
"""
