// SPDX-License-Identifier: MIT
//
// The last part of a stand-alone script whose case needs nobody but itself. `program` is the case,
// a function that stands above in the script.

/* global program */

import { reproduce } from './reproducing.mjs';

reproduce(program);
