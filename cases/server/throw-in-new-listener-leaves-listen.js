/*---
title   = "What a listener of 'newListener' throws leaves listen(), which does not listen"
clauses = ["emitter.emit.throw-leaves-the-call"]
---*/
const server = net.createServer();
server.once('newListener', (name) => {
  throw new Error('no ' + name);
});
assert.throws(() => server.listen(0, '127.0.0.1', () => {}), { message: 'no listening' });
server.listening;
server.listen(0, '127.0.0.1', () => {
  server.once('newListener', (name) => {
    throw new Error('no ' + name);
  });
  assert.throws(() => server.close(() => {}), { message: 'no close' });
  server.listening;
  server.close();
});
/*===
server  .listening -> false
server  .listening -> true
server  close
===*/
