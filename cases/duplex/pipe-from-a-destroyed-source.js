/*---
title   = "A source that is destroyed leaves its destination open and piped"
clauses = ["stream.pipe.source-destroyed"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.on('unpipe', () => {});
source.pipe(destination);
source.destroy();
source.on('close', () => {
  setImmediate(() => {
    console.log(destination.writable, destination.destroyed, source.listenerCount('data'));
    destination.destroy();
  });
});
/*===
console  .log(true, false, 1)
===*/
