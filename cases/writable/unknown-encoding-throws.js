/*---
title   = "write() and end() throw for an encoding that they do not know"
clauses = ["stream.write.unknown-encoding-throws"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  assert.throws(() => client.write('x', 'nope'), {
    name: 'TypeError',
    code: 'ERR_UNKNOWN_ENCODING',
    message: 'Unknown encoding: nope',
  });
  assert.throws(() => client.write('x', 'UTF-9'), { message: 'Unknown encoding: UTF-9' });
  assert.throws(() => client.write('x', 5), { message: 'Unknown encoding: 5' });
  assert.throws(() => client.write(Buffer.from('x'), 'nope'), { code: 'ERR_UNKNOWN_ENCODING' });
  assert.throws(() => client.end('x', 'nope'), { message: 'Unknown encoding: nope' });
  client.writableEnded;
  client.end('fine', 'utf8');
  client.on('finish', () => peer.end());
});
client.resume();
/*===
client  .write("x", "nope") !! {code: "ERR_UNKNOWN_ENCODING"}
client  .write("x", "UTF-9") !! {code: "ERR_UNKNOWN_ENCODING"}
client  .write("x", 5) !! {code: "ERR_UNKNOWN_ENCODING"}
client  .write(b"x", "nope") !! {code: "ERR_UNKNOWN_ENCODING"}
client  .end("x", "nope") !! {code: "ERR_UNKNOWN_ENCODING"}
client  .writableEnded -> false
client  .end("fine", "utf8") -> client
peer    data b"fine"
peer    fin
===*/
