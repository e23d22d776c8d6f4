/*---
title   = "With `end: false` a source that has ended already is unpiped on a tick"
clauses = ["stream.unpipe.ended-source"]
---*/
const source = new net.Socket({ allowHalfOpen: true });
const destination = new net.Socket();
destination.on('unpipe', () => console.log('unpipe'));
source.resume();
source.push(null);
source.on('end', () => {
  source.pipe(destination, { end: false });
  console.log('piped');
  setImmediate(() => {
    console.log(destination.writable, source.listenerCount('data'));
    source.destroy();
    destination.destroy();
  });
});
/*===
console  .log("piped")
console  .log("unpipe")
console  .log(true, 0)
client2  unpipe client, {hasUnpiped: false}
===*/
