# SPDX-License-Identifier: MIT
"""What Bazel's own BUILD files load from rules_java: in Bazel 4 it is all built in."""

java_binary = native.java_binary
java_import = native.java_import
java_library = native.java_library
java_proto_library = native.java_proto_library
java_runtime = native.java_runtime
java_toolchain = native.java_toolchain
