# SPDX-License-Identifier: MIT
"""Tests that are not Bazel's own kind: under pytest, under node:test, and plain commands."""

def pytest_test(name, srcs, size = "small", **kwargs):
    """Python test files under pytest."""
    native.py_test(
        name = name,
        size = size,
        srcs = srcs + ["//.bazel/testing:pytest_main.py"],
        args = ["$(rootpath %s)" % src for src in srcs],
        main = "//.bazel/testing:pytest_main.py",
        # Python would put the folder of the main file first on its path; see `python3 -P`.
        env = {"PYTHONSAFEPATH": "1"},
        **kwargs
    )

def node_test(name, src, data = [], size = "small", **kwargs):
    """A node:test program, run by the newest long-term-support line among the runtimes."""
    node = "//diffrunner/runtimes:node@24"
    native.sh_test(
        name = name,
        size = size,
        srcs = ["//.bazel/testing:node_test.sh"],
        args = ["$(rootpath %s)" % node, "$(rootpath %s)" % src],
        data = [node, src] + data,
        **kwargs
    )

def command_test(name, command, files, reads = [], size = "small", **kwargs):
    """A command of this machine that must succeed on the given files, such as a style check.

    `reads` are further files that it needs.
    """
    native.sh_test(
        name = name,
        size = size,
        srcs = ["//.bazel/testing:run"],
        args = command + ["$(rootpaths %s)" % label for label in files],
        data = files + reads,
        **kwargs
    )

def python_checks(srcs, reads = [], flat = False):
    """`black_test` and `mypy_test` over Python files.

    `reads` are files that these import, and that are checked elsewhere. `flat` files import each
    other by their plain names; others by their path from the root.
    """
    command_test(
        name = "black_test",
        command = ["black", "--check", "--quiet", "--diff", "--line-length=100"],
        files = srcs,
    )
    options = [] if flat else ["--namespace-packages", "--explicit-package-bases"]
    command_test(
        name = "mypy_test",
        command = ["mypy", "--strict", "--cache-dir=/dev/null"] + options,
        files = srcs,
        reads = reads,
    )
