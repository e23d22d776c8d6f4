/*---
title   = "A string in hex gives bytes up to the first pair that is none"
clauses = ["stream.encoding.hex-ends-at-first-invalid-pair"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('01zz02', 'hex');
  client.write('03040', 'hex');
  client.write('05 06', 'hex');
  client.write('g7', 'hex');
  client.write('aFFa', 'hex');
  client.end();
  client.on('finish', () => peer.end());
});
client.resume();
/*===
peer  data x"01030405affa"
peer  fin
===*/
