# SPDX-License-Identifier: MIT
"""What Bazel's own BUILD files load from rules_cc: in Bazel 4 it is all built in."""

cc_binary = native.cc_binary
cc_library = native.cc_library
cc_proto_library = native.cc_proto_library
cc_test = native.cc_test
cc_toolchain = native.cc_toolchain
cc_toolchain_suite = native.cc_toolchain_suite
