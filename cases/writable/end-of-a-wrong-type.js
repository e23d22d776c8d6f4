/*---
title   = "end() throws for data that is neither string nor bytes, and does not end the socket"
clauses = ["socket.end.wrong-type-throws"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  assert.throws(() => client.end(5), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => client.end(false), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => client.end({}), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
  client.writableEnded;
  client.end('fine');
  client.on('finish', () => peer.end());
});
client.resume();
/*===
client  .end(5) !! {code: "ERR_INVALID_ARG_TYPE"}
client  .end(false) !! {code: "ERR_INVALID_ARG_TYPE"}
client  .end({}) !! {code: "ERR_INVALID_ARG_TYPE"}
client  .writableEnded -> false
client  .end("fine") -> client
peer    data b"fine"
peer    fin
===*/
