# SPDX-License-Identifier: MIT
"""How the C of the reference is built: one set of warnings, and unit tests that speak TAP."""

# Every warning is an error.
_COPTS = [
    "-std=c11",
    "-Wall",
    "-Wextra",
    "-Wpedantic",
    "-Wshadow",
    "-Wconversion",
    "-Wno-string-conversion",  # assert(!"why this cannot be")
    "-Wstrict-prototypes",
    "-Wmissing-prototypes",
    "-Wold-style-definition",
    "-Wundef",
    "-Wvla",
    "-Wwrite-strings",
    "-Werror",
]

def c_library(name, **kwargs):
    """One concept: its pair of files, and the concepts that it includes."""
    native.cc_library(name = name, copts = _COPTS, **kwargs)

def c_binary(name, **kwargs):
    native.cc_binary(name = name, copts = _COPTS, **kwargs)

def c_unit_test(name, srcs, deps, size = "small", data = [], local_defines = [], **kwargs):
    """A cmocka program that prints TAP (`cmocka_set_message_output(CM_OUTPUT_TAP)`), under prove.

    The program itself is `<name>_program`, for a debugger.
    """
    program = name + "_program"
    native.cc_binary(
        name = program,
        srcs = srcs,
        copts = _COPTS,
        data = data,
        linkopts = ["-lcmocka"],
        local_defines = local_defines,
        testonly = True,
        deps = deps,
    )
    native.sh_test(
        name = name,
        size = size,
        srcs = ["//.bazel/testing:prove.sh"],
        args = ["$(rootpath :%s)" % program],
        data = [":" + program],
        **kwargs
    )

def c_sources(visibility = []):
    """All C files of a folder, for the checks of style and of citations."""
    native.filegroup(
        name = "sources",
        srcs = native.glob([
            "*.c",
            "*.h",
        ]),
        visibility = ["//ref:__pkg__"] + visibility,
    )
