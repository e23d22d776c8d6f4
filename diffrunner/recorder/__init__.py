# SPDX-License-Identifier: MIT
"""The recorder is JavaScript, see record.mjs; what is Python here are its tests."""
