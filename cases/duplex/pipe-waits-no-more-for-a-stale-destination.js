/*---
title   = "A source that was resumed by hand waits only for who was full since"
clauses = ["stream.pipe.stale-destination-is-forgotten"]
---*/
const source = new net.Socket();
const failing = new net.Socket();
const other = new net.Socket({ highWaterMark: 4 });
failing.on('error', () => {});
other.cork();
source.pipe(failing);
source.pipe(other);
setImmediate(() => {
  failing.destroy();
  source.push('a');
  setImmediate(() => {
    source.resume();
    source.push('full');
    setImmediate(() => {
      console.log(source.isPaused());
      other.emit('drain');
      console.log(source.isPaused());
      source.destroy();
      other.destroy();
    });
  });
});
/*===
console  .log(true)
console  .log(false)
===*/
