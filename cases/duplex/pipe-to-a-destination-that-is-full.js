/*---
title   = "pipe() to a full destination pauses a source that flows"
clauses = ["stream.pipe.full-at-the-start"]
---*/
const source = new net.Socket();
const destination = new net.Socket({ highWaterMark: 4 });
destination.cork();
destination.write('full');
source.resume();
source.pipe(destination);
console.log(source.isPaused(), destination.listenerCount('drain'));
destination.emit('drain');
console.log(source.isPaused());
source.destroy();
destination.destroy();
/*===
console  .log(true, 1)
console  .log(false)
===*/
