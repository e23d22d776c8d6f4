/*---
title   = "The encoding 'buffer' is refused for a string, and passed over for bytes"
clauses = ["stream.write.encoding-buffer-is-for-bytes"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  assert.throws(() => client.write('text', 'buffer'), {
    name: 'TypeError',
    code: 'ERR_UNKNOWN_ENCODING',
    message: 'Unknown encoding: buffer',
  });
  client.write(Buffer.from([1, 2]), 'buffer');
  client.end(new Uint8Array([3]), 'buffer');
  client.on('finish', () => peer.end());
});
client.resume();
/*===
client  .write("text", "buffer") !! {code: "ERR_UNKNOWN_ENCODING"}
client  .write(b"\u0001\u0002", "buffer") -> true
peer    data x"010203"
peer    fin
===*/
