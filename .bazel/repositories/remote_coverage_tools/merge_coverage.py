#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Joins coverage data into one report in lcov's format, for `bazel coverage`.

Bazel calls this in two places. After each test, with --coverage_dir: a folder in which gcov has
left one `*.gcov.json.gz` per object file. At the end, with --reports_file: a file that lists the
reports of all tests. Either way counts of the same line, branch or function are added up.

Only the sources that Bazel asks for are kept (--source_file_manifest): the compiler also
instruments test programs, for the sake of the headers that they include.
"""

import argparse
import collections
import gzip
import json
import pathlib


class Report:
    """Execution counts, by source file: of lines, of (line, branch) pairs, of functions."""

    def __init__(self) -> None:
        self.lines: dict[str, collections.Counter[int]] = {}
        self.branches: dict[str, collections.Counter[tuple[int, int]]] = {}
        self.functions: dict[str, collections.Counter[tuple[int, str]]] = {}

    def open(self, source: str) -> None:
        self.lines.setdefault(source, collections.Counter())
        self.branches.setdefault(source, collections.Counter())
        self.functions.setdefault(source, collections.Counter())

    def add_gcov(self, path: pathlib.Path, wanted: set[str]) -> None:
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            document = json.load(stream)
        for file in document["files"]:
            source = file["file"]
            if source not in wanted:
                continue
            self.open(source)
            for function in file["functions"]:
                place = (function["start_line"], function["name"])
                self.functions[source][place] += function["execution_count"]
            for line in file["lines"]:
                self.lines[source][line["line_number"]] += line["count"]
                for index, branch in enumerate(line["branches"]):
                    self.branches[source][line["line_number"], index] += branch["count"]

    def add_lcov(self, path: pathlib.Path) -> None:
        source = ""
        starts: dict[str, int] = {}
        for record in path.read_text(encoding="utf-8").splitlines():
            kind, _, rest = record.partition(":")
            values = rest.split(",")
            if kind == "SF":
                source, starts = rest, {}
                self.open(source)
            elif kind == "FN":
                starts[values[1]] = int(values[0])
            elif kind == "FNDA":
                self.functions[source][starts[values[1]], values[1]] += int(values[0])
            elif kind == "DA":
                self.lines[source][int(values[0])] += int(values[1])
            elif kind == "BRDA":
                taken = 0 if values[3] == "-" else int(values[3])
                self.branches[source][int(values[0]), int(values[2])] += taken

    def write(self, path: pathlib.Path) -> None:
        with path.open("w", encoding="utf-8") as out:
            for source in sorted(self.lines):
                print(f"SF:{source}", file=out)
                for (line, name), _ in sorted(self.functions[source].items()):
                    print(f"FN:{line},{name}", file=out)
                for (_, name), count in sorted(self.functions[source].items()):
                    print(f"FNDA:{count},{name}", file=out)
                for (line, index), count in sorted(self.branches[source].items()):
                    reached = self.lines[source][line] > 0
                    print(f"BRDA:{line},0,{index},{count if reached else '-'}", file=out)
                for line, count in sorted(self.lines[source].items()):
                    print(f"DA:{line},{count}", file=out)
                print("end_of_record", file=out)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--coverage_dir", type=pathlib.Path)
    parser.add_argument("--source_file_manifest", type=pathlib.Path)
    parser.add_argument("--reports_file", type=pathlib.Path)
    parser.add_argument("--output_file", type=pathlib.Path, required=True)
    arguments, _ = parser.parse_known_args()

    report = Report()
    if arguments.coverage_dir:
        wanted = set(arguments.source_file_manifest.read_text(encoding="utf-8").split())
        for path in sorted(arguments.coverage_dir.rglob("*.gcov.json.gz")):
            report.add_gcov(path, wanted)
    if arguments.reports_file:
        for name in arguments.reports_file.read_text(encoding="utf-8").split():
            path = pathlib.Path(name)
            if path.suffix == ".dat" and path.exists():
                report.add_lcov(path)
    report.write(arguments.output_file)


if __name__ == "__main__":
    main()
