/*---
title   = "The removal of a socket's only listener of an event is told of by newer releases only"
clauses = ["emitter.remove-listener.only-listener-of-a-stream-untold"]
---*/
// Which line tells of the second removal is left to the comparison with the reference.
const client = new net.Socket();
const listener = () => {};
client.on('removeListener', (name) => console.log('removed', name));
client.on('mine', listener);
client.on('mine', listener);
client.off('mine', listener);
console.log('one is left');
client.off('mine', listener);
client.listenerCount('mine');
/*===
console  .log("removed", "mine")
console  .log("one is left")
console  ...
client   .listenerCount("mine") -> 0
===*/
