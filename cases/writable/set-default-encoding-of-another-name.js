/*---
title   = "setDefaultEncoding() throws for a name that it does not know, and changes nothing"
clauses = ["stream.set-default-encoding.unknown-throws"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.setDefaultEncoding('hex');
  assert.throws(() => client.setDefaultEncoding('Nope'), {
    name: 'TypeError',
    code: 'ERR_UNKNOWN_ENCODING',
    message: 'Unknown encoding: nope',
  });
  assert.throws(() => client.setDefaultEncoding(''), { message: 'Unknown encoding: ' });
  assert.throws(() => client.setDefaultEncoding('Buffer'), { message: 'Unknown encoding: buffer' });
  assert.throws(() => client.setDefaultEncoding(), { message: 'Unknown encoding: undefined' });
  assert.throws(() => client.setDefaultEncoding(null), { message: 'Unknown encoding: null' });
  assert.throws(() => client.setDefaultEncoding(5), { message: 'Unknown encoding: 5' });
  client.end('6869');
  client.on('finish', () => peer.end());
});
client.resume();
/*===
client  .setDefaultEncoding("hex") -> client
client  .setDefaultEncoding("Nope") !! {code: "ERR_UNKNOWN_ENCODING"}
client  .setDefaultEncoding("") !! {code: "ERR_UNKNOWN_ENCODING"}
client  .setDefaultEncoding("Buffer") !! {code: "ERR_UNKNOWN_ENCODING"}
client  .setDefaultEncoding() !! {code: "ERR_UNKNOWN_ENCODING"}
client  .setDefaultEncoding(null) !! {code: "ERR_UNKNOWN_ENCODING"}
client  .setDefaultEncoding(5) !! {code: "ERR_UNKNOWN_ENCODING"}
peer    data b"hi"
peer    fin
===*/
