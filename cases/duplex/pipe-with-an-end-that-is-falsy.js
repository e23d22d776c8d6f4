/*---
title   = "Only `end: false` keeps a pipe from ending its destination; null and 0 do not"
clauses = ["stream.pipe.end-option-false-only"]
---*/
const source = new net.Socket();
const first = new net.Socket();
const second = new net.Socket();
source.pipe(first, { end: 0 });
source.pipe(second, { end: null });
source.on('end', () => console.log(first.writableEnded, second.writableEnded));
source.push(null);
/*===
console  .log(true, true)
===*/
