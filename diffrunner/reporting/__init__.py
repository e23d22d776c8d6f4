# SPDX-License-Identifier: MIT
"""What came of a run, for people and for machines. Reads verdicts, and gives none."""
