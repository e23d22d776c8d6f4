# SPDX-License-Identifier: MIT
"""The runner's packages: one Python library a folder, with its true dependencies."""

load("//.bazel/testing:defs.bzl", "python_checks")

def runner_library(name, deps = [], data = []):
    """All Python files of the folder as one library, its style and types checked."""
    sources = native.glob(["*.py"])
    native.py_library(
        name = name,
        srcs = sources,
        data = data,
        visibility = ["//diffrunner:__subpackages__"],
        deps = deps,
    )
    native.filegroup(
        name = "python_sources",
        srcs = sources,
        visibility = ["//diffrunner:__subpackages__"],
    )
    python_checks(
        srcs = sources,
        reads = ["//diffrunner:python_sources"],
    )
