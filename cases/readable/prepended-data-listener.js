/*---
title   = "A 'data' listener that is prepended does not start the flow, but hears it"
clauses = ["stream.readable.prepended-listener-does-not-flow"]
---*/
const client = new net.Socket();
client.prependListener('data', (data) => console.log(String(data)));
client.readableFlowing;
client.push('heard');
setImmediate(() => {
  console.log('resume');
  client.resume();
  setImmediate(() => client.destroy());
});
/*===
console  .log("resume")
console  .log("heard")
client   .readableFlowing -> null
===*/
