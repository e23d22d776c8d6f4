/*---
title   = "resume() asks for more on its tick, though pause() followed"
clauses = ["stream.resume.asks"]
---*/
const client = new net.Socket();
client.resume();
client.pause();
console.log(client.listenerCount('connect'));
setImmediate(() => {
  console.log(client.listenerCount('connect'));
  client.destroy();
});
/*===
console  .log(0)
console  .log(1)
===*/
