# SPDX-License-Identifier: MIT
"""From a run to a verdict, and what is known of it.

Begin with `verdict`, which is pure; `judging` asks for the runs that a verdict rests on.
"""
