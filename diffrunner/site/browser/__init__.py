# SPDX-License-Identifier: MIT
"""A real browser, driven: for tests of the site, and for what its script costs."""
