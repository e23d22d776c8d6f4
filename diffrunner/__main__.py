#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""`python3 -m diffrunner`: the command line, for people who do not go through Bazel."""

import sys

from diffrunner.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
