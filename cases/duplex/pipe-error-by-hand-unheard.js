/*---
title   = "An 'error' that the program emits destroys a destination that nobody listens to"
clauses = ["stream.pipe.error-emitted-by-hand"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.on('unpipe', () => {});
source.pipe(destination);
destination.emit('error', new Error('by hand'));
destination.destroyed;
/*===
client2  unpipe client, {hasUnpiped: false}
client2  .destroyed -> true
program  exit uncaught {message: "by hand"}
===*/
