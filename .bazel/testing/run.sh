#!/bin/bash
# SPDX-License-Identifier: MIT
#
# run.sh COMMAND [ARGUMENT...]: a test that passes if the command, of this machine, does.
#
# The report is written here, with Bazel's own script. Left to itself, Bazel runs that script as a
# second action, and tells it how many seconds the test took: an action that is never the same
# twice, whose result no remote cache could have.

set -euo pipefail

status=0
"$@" 2>&1 | tee "$TEST_TMPDIR/log" || status=$?
"$TEST_SRCDIR/bazel_tools/tools/test/generate-xml.sh" \
    "$TEST_TMPDIR/log" "$XML_OUTPUT_FILE" "$SECONDS" "$status"
exit "$status"
