# SPDX-License-Identifier: MIT
"""Traces: read by a reader that believes nothing, made comparable, compared, put into words.

Pure: no file, clock or process is touched here, so that every comparison can be repeated from the
traces alone. Begin with `trace`, then `normalise`, then `compare`.
"""
