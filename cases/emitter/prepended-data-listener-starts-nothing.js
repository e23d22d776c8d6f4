/*---
title   = "A prepended 'data' listener does not make the socket flow, one that is added does"
clauses = ["emitter.prepend-listener.starts-no-flow"]
---*/
const client = new net.Socket();
client.prependListener('data', () => {});
client.prependOnceListener('data', () => {});
client.readableFlowing;
client.on('data', () => {});
client.readableFlowing;
/*===
client  .readableFlowing -> null
client  .readableFlowing -> true
===*/
