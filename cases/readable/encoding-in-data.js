/*---
title   = "setEncoding() in a 'data' listener makes text of what comes next"
clauses = ["stream.set-encoding.in-data"]
chunks  = "exact"
---*/
const client = new net.Socket();
client.once('data', () => client.setEncoding('latin1'));
client.push(Buffer.from([0xe4]));
client.push(Buffer.from([0xfc]));
client.push(Buffer.from([0xf6]));
setImmediate(() => client.destroy());
/*===
client  data x"e4"
client  data "üö"
===*/
