/*---
title   = "'readable' comes again only after a read(), unless the buffer is below its mark"
clauses = ["stream.event-readable.per-arrival"]
---*/
const client = new net.Socket({ highWaterMark: 4 });
client.on('readable', () => console.log('readable', client.readableLength));
client.push('one');
setImmediate(() => {
  client.push('two');
  setImmediate(() => {
    client.push('three');
    setImmediate(() => {
      client.read();
      client.push('four');
      setImmediate(() => client.destroy());
    });
  });
});
