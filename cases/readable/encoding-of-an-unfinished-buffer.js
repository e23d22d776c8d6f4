/*---
title   = "setEncoding() waits for the rest of a character that the buffer begins"
clauses = ["stream.set-encoding.buffered-unfinished"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.push(Buffer.from([0x61, 0xe2, 0x82]));
client.setEncoding('utf8');
client.readableLength;
client.push(Buffer.from([0xac]));
client.readableLength;
client.read();
client.destroy();
/*===
client  .readableLength -> 1
client  .readableLength -> 2
client  .read() -> "a€"
===*/
