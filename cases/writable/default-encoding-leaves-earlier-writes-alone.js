/*---
title   = "setDefaultEncoding() does not change what is queued, nor bytes"
clauses = ["stream.set-default-encoding.for-later-writes"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.write('é');
client.setDefaultEncoding('latin1');
client.write('é');
client.write(Buffer.from('é'));
client.setDefaultEncoding('utf16le');
client.end('é');
client.on('finish', () => endpoint.accept().end());
client.resume();
/*===
peer  data x"c3a9e9c3a9e900"
peer  fin
===*/
