/*---
title    = "A path that fails is told before one that connects, though it was tried later"
clauses  = ["ipc-path.failure-is-known-at-once"]
platform = ["linux"]
---*/
const endpoint = wire.listen({ path: tmp('s') });
const client = net.connect(endpoint.path, () => {
  console.log('connected');
  client.destroy();
});
net.connect(tmp('missing')).on('error', () => console.log('failed'));
/*===
console  .log("failed")
console  .log("connected")
===*/
