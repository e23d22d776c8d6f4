/*---
title   = "Data that flows out of the buffer makes a source forget whom it waited for"
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
    source.pause();
    source.push('full');
    source.resume();
    setImmediate(() => {
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
