/*---
title   = "pipe() makes a source flow that was paused"
clauses = ["stream.pipe.resumes-paused"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.cork();
source.push('ab');
source.pause();
source.pipe(destination);
source.isPaused();
setImmediate(() => {
  console.log(destination.writableLength);
  source.destroy();
  destination.destroy();
});
/*===
client   .isPaused() -> false
console  .log(2)
===*/
