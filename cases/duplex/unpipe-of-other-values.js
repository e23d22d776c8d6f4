/*---
title   = "unpipe() of a false value removes all destinations, of another that is no stream none"
clauses = ["stream.unpipe.argument"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
source.pipe(destination);
['text', 1, {}].forEach((value) => {
  source.unpipe(value);
  console.log(source.listenerCount('data'));
});
source.unpipe(0);
console.log(source.listenerCount('data'));
source.destroy();
destination.destroy();
/*===
console  .log(1)
console  .log(1)
console  .log(1)
console  .log(0)
===*/
