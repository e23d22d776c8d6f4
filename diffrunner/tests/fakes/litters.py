#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Leaves unreadable things in its temporary folder."""

import os

import golden  # type: ignore[import]

golden.answer_version()

folder = golden.option("--tmp")
os.makedirs(folder + "/deep/er")
open(folder + "/deep/er/file", "w", encoding="ascii").close()
os.chmod(folder + "/deep", 0)
golden.write(golden.text(golden.records()))
