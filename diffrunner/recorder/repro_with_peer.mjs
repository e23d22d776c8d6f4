// SPDX-License-Identifier: MIT
//
// The last part of a stand-alone script whose case uses `wire` or `probe`. Above in the script
// stand `program`, the case, and `PEER`, the peer: a program for python3, in base64.

/* global program, PEER */

import { startPeer } from './peer.mjs';
import { reproduce } from './reproducing.mjs';

reproduce(program, startPeer(PEER));
