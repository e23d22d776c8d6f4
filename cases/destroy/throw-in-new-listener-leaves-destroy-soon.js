/*---
title   = "What a listener of 'newListener' throws leaves destroySoon(), which has ended the socket"
clauses = ["emitter.emit.throw-leaves-the-call", "socket.destroy-soon.ends"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.once('newListener', () => {
    throw new Error('not so soon');
  });
  assert.throws(() => client.destroySoon(), { message: 'not so soon' });
  client.writableEnded;
  client.on('finish', () => {
    console.log(client.destroyed);
    client.destroy();
  });
});
/*===
client   .writableEnded -> true
console  .log(false)
===*/
