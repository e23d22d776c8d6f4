/*---
title   = "With `end: false` a destination is unpiped when its source ends"
clauses = ["stream.unpipe.ended-source"]
---*/
const source = new net.Socket({ allowHalfOpen: true });
const destination = new net.Socket();
destination.on('unpipe', () => {});
source.pipe(destination, { end: false });
source.push(null);
source.on('end', () => {
  console.log(source.listenerCount('data'), destination.listenerCount('error'));
  source.destroy();
  destination.destroy();
});
/*===
console  .log(0, 0)
client2  unpipe client, {hasUnpiped: false}
===*/
