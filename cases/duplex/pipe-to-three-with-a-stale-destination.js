/*---
title   = "Data that is told at once makes a source forget whom it waited for"
clauses = ["stream.pipe.stale-destination-is-forgotten"]
---*/
const source = new net.Socket();
const failing = new net.Socket();
const small = new net.Socket({ highWaterMark: 4 });
const large = new net.Socket();
failing.on('error', () => {});
[small, large].forEach((destination) => destination.cork());
[failing, small, large].forEach((destination) => source.pipe(destination));
setImmediate(() => {
  failing.destroy();
  source.push('a');
  setImmediate(() => {
    source.resume();
    setImmediate(() => {
      source.push('full');
      console.log(source.isPaused());
      small.emit('drain');
      console.log(source.isPaused());
      [source, small, large].forEach((socket) => socket.destroy());
    });
  });
});
/*===
console  .log(true)
console  .log(false)
===*/
