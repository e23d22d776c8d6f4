# SPDX-License-Identifier: MIT
"""The language in which results are asked for: docs/query.md describes it.

`examples.json` holds what both implementations agree on, this one and the one in the site.
"""
