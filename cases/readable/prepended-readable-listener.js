/*---
title   = "A 'readable' listener that was prepended keeps a 'data' listener from starting the flow"
clauses = ["stream.event-readable.prepended"]
---*/
const client = new net.Socket();
client.prependListener('readable', () => {});
client.readableFlowing;
client.on('data', () => {});
client.readableFlowing;
client.destroy();
/*===
client  .readableFlowing -> null
client  .readableFlowing -> false
===*/
