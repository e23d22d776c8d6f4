/*---
title   = "unpipe() ends one of two pipes to the same destination"
clauses = ["stream.pipe.twice"]
---*/
const source = new net.Socket();
const destination = new net.Socket();
destination.cork();
destination.on('unpipe', () => {});
source.pipe(destination);
source.pipe(destination);
source.unpipe(destination);
console.log(source.listenerCount('data'), source.isPaused());
source.push('ab');
setImmediate(() => {
  console.log(destination.writableLength);
  source.unpipe(destination);
  console.log(source.listenerCount('data'), source.isPaused());
  source.destroy();
  destination.destroy();
});
/*===
client2  unpipe client, {hasUnpiped: false}
client2  unpipe client, {hasUnpiped: false}
console  .log(1, false)
console  .log(2)
console  .log(0, true)
===*/
