/*---
title   = "What a listener of 'removeListener' throws ends removeAllListeners() where it is"
clauses = ["emitter.emit.throw-leaves-the-call"]
---*/
const server = net.createServer();
server.on('first', () => {});
server.on('second', () => {});
server.on('second', () => {});
server.on('removeListener', (name) => {
  if (name === 'second') throw new Error('enough');
});
assert.throws(() => server.removeAllListeners(), { message: 'enough' });
server.eventNames();
server.listenerCount('second');
/*===
server  .eventNames() -> ["second", "removeListener"]
server  .listenerCount("second") -> 1
===*/
