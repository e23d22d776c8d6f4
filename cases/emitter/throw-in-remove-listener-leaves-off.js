/*---
title   = "What a listener of 'removeListener' throws leaves off(), which has removed it"
clauses = ["emitter.emit.throw-leaves-the-call", "emitter.remove-listener.after-it-is-removed"]
---*/
const server = net.createServer();
const first = () => {};
const second = () => {};
server.on('other', first);
server.on('other', second);
server.on('removeListener', () => {
  throw new Error('too late');
});
assert.throws(() => server.off('other', first), { message: 'too late' });
server.listenerCount('other');
assert.throws(() => server.removeAllListeners('other'), { message: 'too late' });
server.listenerCount('other');
/*===
server  .listenerCount("other") -> 1
server  .listenerCount("other") -> 0
===*/
