# SPDX-License-Identifier: MIT
"""The report of a run as a static site. Reads a report and what people wrote; runs nothing.

A module a kind of page prepares plain data, a template of the same name lays it out. Start at
`site`, which knows all kinds of pages.
"""
