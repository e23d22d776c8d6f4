/*---
title   = "pipe() of a source that flows already does not resume it again"
clauses = ["stream.pipe.resumes-paused"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
source.on('resume', () => {});
source.resume();
setImmediate(() => {
  source.pipe(destination);
  setImmediate(() => {
    source.destroy();
    destination.destroy();
  });
});
/*===
client  resume
===*/
