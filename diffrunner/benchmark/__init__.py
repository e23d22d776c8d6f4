# SPDX-License-Identifier: MIT
"""How fast the runner is, as ratios between figures of one run: `bazel run //diffrunner:benchmark`."""
