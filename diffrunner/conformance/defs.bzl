# SPDX-License-Identifier: MIT
"""The corpus as tests: all cases on one runtime, compared with the reference."""

def corpus_test(target):
    """Runs every case on the reference and on `target`, such as "node@24".

    The test `node_24_test` is made of shards, and passes if the runner finds nothing unexpected.
    Each shard has a network of its own that is nothing but loopback: no fixed port can be taken.
    """
    native.sh_test(
        name = target.replace("@", "_").replace(".", "_") + "_test",
        size = "medium",
        srcs = ["//.bazel/testing:run"],
        args = [
            "$(rootpath //diffrunner:runner_for_tests)",
            "run",
            "--target",
            target,
            "--jobs=1",  # Bazel runs the shards at the same time
            "--tap",
        ],
        data = [
            "//cases",
            "//diffrunner:runner_for_tests",
            "//diffrunner/runtimes:" + target,
        ],
        env = {"PYTHONSAFEPATH": "1"},
        shard_count = 2,
        tags = ["block-network"],
        # No Node.js 24.7 is published for arm64.
        target_compatible_with = select({
            "@platforms//cpu:aarch64": ["//.bazel/testing:incompatible"],
            "//conditions:default": [],
        }) if target == "node@24.7" else [],
    )
