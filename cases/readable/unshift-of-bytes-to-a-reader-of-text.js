/*---
title   = "Bytes that are put back into a flowing socket with an encoding stay bytes"
clauses = ["stream.unshift.bytes-stay-bytes"]
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.unshift(Buffer.from('ü'));
client.readableLength;
client.on('data', () => {});
setImmediate(() => {
  client.unshift(Buffer.from('ö'));
  client.destroy();
});
/*===
client  .readableLength -> 2
client  data "ü"
client  data b"ö"
===*/
