/*---
title   = "setDefaultEncoding() decides the bytes of strings that name no encoding"
clauses = ["stream.set-default-encoding.for-later-writes"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('é');
  client.setDefaultEncoding('latin1');
  client.write('é');
  client.write('é', 'utf8');
  client.end();
  client.on('finish', () => peer.end());
});
client.resume();
/*===
peer  data x"c3a9e9c3a9"
peer  fin
===*/
