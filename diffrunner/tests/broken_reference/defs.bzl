# SPDX-License-Identifier: MIT
"""References with one rule broken."""

load("//ref:defs.bzl", "c_binary")

def broken_reference(breakage):
    """`netref_<name>`: the reference with the breakage in `breakages/<kind>/<name>.toml`.

    One file is compiled, all else is that of the sound reference: the linker takes an object out
    of a library only for a symbol that is still missing, and the broken file, which stands before
    the libraries, has all the symbols of the sound one.

    Args:
      breakage: the file that describes it.

    Returns:
      The name of the program's target.
    """
    name = breakage.split("/")[-1][:-len(".toml")]
    program = "netref_" + name
    native.genrule(
        name = name + "_source",
        testonly = True,
        srcs = [
            breakage,
            "//ref/net:sources",
        ],
        outs = [name + ".c"],
        cmd = "$(execpath :break_source) $(execpath %s) $(execpaths //ref/net:sources) >$@" %
              breakage,
        tools = [":break_source"],
    )
    c_binary(
        name = program,
        testonly = True,
        srcs = [
            name + ".c",
            "//ref:sources",
        ],
        # The broken file includes what its concept may include, not what this rule names.
        features = ["-layering_check"],
        deps = [
            "//ref:net",
            "//ref/script:run",
        ],
    )
    return ":" + program
