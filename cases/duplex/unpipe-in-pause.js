/*---
title   = "unpipe() in 'pause', which unpipe() emits, finds nothing any more"
clauses = ["stream.unpipe.all"]
---*/
const source = net.connect(wire.listen().port, '127.0.0.1');
const destination = new net.Socket();
destination.on('unpipe', () => console.log('unpiped'));
source.pipe(destination);
source.on('pause', () => source.unpipe());
source.unpipe();
source.isPaused();
source.destroy();
/*===
client   pause
console  .log("unpiped")
===*/
