/*---
title   = "write() without data throws, and leaves the socket as it was"
clauses = ["socket.write.wrong-type-throws"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  assert.throws(() => client.write(), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_TYPE',
    message: 'The "chunk" argument must be of type string or an instance of Buffer, TypedArray,'
      + ' or DataView. Received undefined',
  });
  assert.throws(() => client.write(true), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => client.write(['a']), { code: 'ERR_INVALID_ARG_TYPE' });
  client.errored;
  client.write('still here');
  client.end();
  client.on('finish', () => peer.end());
});
client.resume();
/*===
client  .write() !! {code: "ERR_INVALID_ARG_TYPE"}
client  .write(true) !! {code: "ERR_INVALID_ARG_TYPE"}
client  .write(["a"]) !! {code: "ERR_INVALID_ARG_TYPE"}
client  .errored -> null
client  .write("still here") -> true
peer    data b"still here"
peer    fin
===*/
