#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Runs pytest over the files named on the command line, as a Bazel test.

Each test becomes an entry of the report that Bazel expects at XML_OUTPUT_FILE. Temporary folders
get short names under /tmp: a Unix socket in one must fit into 107 bytes, which Bazel's own
temporary folder exceeds.
"""

import os
import sys
import tempfile

import hypothesis
import pytest


def main() -> int:
    options = ["-p", "no:cacheprovider", "-o", "junit_family=xunit2", "-ra", "-v"]
    if "XML_OUTPUT_FILE" in os.environ:
        options.append("--junitxml=" + os.environ["XML_OUTPUT_FILE"])
    # On a busy machine an example may take any time.
    hypothesis.settings.register_profile("patient", deadline=None)
    hypothesis.settings.load_profile("patient")
    with tempfile.TemporaryDirectory(prefix="pytest-", dir="/tmp") as scratch:
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = os.path.join(scratch, "hypothesis")
        return pytest.main([*options, f"--basetemp={scratch}/t", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
