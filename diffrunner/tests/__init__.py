# SPDX-License-Identifier: MIT
"""Tests of the runner: its judgement on made-up traces, its conduct with bad runtimes."""
