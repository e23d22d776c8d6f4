/*---
title   = "unpipe() of the only destination, which is full, resumes the source for its listeners"
clauses = ["stream.unpipe.waiting-source-resumes"]
---*/
const source = new net.Socket();
const small = new net.Socket({ highWaterMark: 4 });
small.cork();
source.on('data', (data) => console.log(String(data)));
source.pipe(small);
source.push('full');
setImmediate(() => {
  console.log(source.isPaused());
  source.unpipe(small);
  console.log(source.isPaused());
  source.push('heard');
  setImmediate(() => {
    source.destroy();
    small.destroy();
  });
});
/*===
console  .log("full")
console  .log(true)
console  .log(false)
console  .log("heard")
===*/
