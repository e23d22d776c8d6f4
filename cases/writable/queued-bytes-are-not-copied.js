/*---
title   = "Bytes that wait are not copied: what is changed in them meanwhile is sent"
clauses = ["socket.write.bytes-not-copied"]
---*/
const endpoint = wire.listen();
const bytes = Buffer.from('abc');
const client = net.connect(endpoint.port, '127.0.0.1');
client.write(bytes);
client.end(bytes.subarray(1));
bytes[1] = 66;
client.on('finish', () => endpoint.accept().end());
client.resume();
/*===
peer  data b"aBcBc"
peer  fin
===*/
