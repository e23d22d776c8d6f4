# SPDX-License-Identifier: MIT
"""The commands of the command line, a file for each family; `prepare` is what they share."""
