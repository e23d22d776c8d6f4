#!/bin/bash
# SPDX-License-Identifier: MIT
#
# run.sh COMMAND [ARGUMENT...]: a test that passes if the command, of this machine, does.

set -euo pipefail
exec "$@"
