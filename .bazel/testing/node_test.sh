#!/bin/bash
# SPDX-License-Identifier: MIT
#
# node_test.sh NODE FILE: runs a node:test program; each of its tests becomes an entry of the
# report that Bazel expects at XML_OUTPUT_FILE.

set -euo pipefail
exec "$1" --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=junit --test-reporter-destination="${XML_OUTPUT_FILE:-/dev/null}" "$2"
