/*---
title   = "[Symbol.asyncIterator]() returns another iterator each time"
clauses = ["stream.async-iterator.new-each-time"]
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
assert(iterator !== socket[Symbol.asyncIterator](), 'the same iterator');
socket.eventNames();
socket.readableFlowing;
/*===
client  .eventNames() -> ["end"]
client  .readableFlowing -> null
===*/
