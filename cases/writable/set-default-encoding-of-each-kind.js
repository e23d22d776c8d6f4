/*---
title   = "setDefaultEncoding() takes each encoding, and strings are read in it"
clauses = ["stream.set-default-encoding.for-later-writes", "stream.encoding.names-in-any-case"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const write = (encoding) => {
    assert.strictEqual(client.setDefaultEncoding(encoding), client);
    client.write('6162');
  };
  write('hex');
  write('base64');
  write('base64url');
  write('utf16le');
  write('ucs2');
  write('ascii');
  write('latin1');
  write('BINARY');
  write('UTF-8');
  client.end();
  client.on('finish', () => peer.end());
});
client.resume();
/*===
peer  data x"6162eb5eb6eb5eb63600310036003200360031003600320036313632363136323631363236313632"
peer  fin
===*/
