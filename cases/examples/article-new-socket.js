/*---
title   = "The article's new socket waits for nothing: the program ends"
clauses = ["socket.new.usable-by-user", "socket.new.not-connected", "ticks.program-ends-when-idle"]
---*/
// The article's program.
const socket = new net.Socket();

// Ours.
assert.strictEqual(socket.pending, true);
/*===
client   .pending -> true
client   never close
program  exit empty
===*/
