# SPDX-License-Identifier: MIT
"""What a case is and what it promises: its file taken apart, its clauses, its promised block.

Begin with `corpus`, which finds cases; `front_matter` reads one; `case_table` makes cases of the
rows of a table; `promise` says what a promised block means.
"""
