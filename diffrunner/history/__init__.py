# SPDX-License-Identifier: MIT
"""What came of runs in the course of time, kept in SQLite: docs/history.md describes it."""
