/*---
title   = "An 'error' that the program emits unpipes a destination that somebody listens to"
clauses = ["stream.pipe.error-emitted-by-hand"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.on('unpipe', () => {});
destination.on('error', (error) => console.log(error.message));
source.pipe(destination);
destination.emit('error', new Error('by hand'));
destination.destroyed;
console.log(source.listenerCount('data'));
source.destroy();
destination.destroy();
/*===
client2  unpipe client, {hasUnpiped: false}
client2  .destroyed -> false
console  .log("by hand")
console  .log(0)
===*/
