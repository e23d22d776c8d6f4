#!/bin/bash
# SPDX-License-Identifier: MIT
#
# prove.sh PROGRAM [ARGUMENT...]: runs a program that prints TAP under prove, verbosely, so that
# the test's log holds the TAP. prove fails on a failed test, a wrong plan, and a bad exit status.

set -euo pipefail
exec prove --norc --verbose --exec '' "$1" :: "${@:2}"
