/*---
title   = "emit('error') with a listener throws nothing and destroys nothing, whatever it tells"
clauses = ["emitter.error.handled"]
---*/
const client = new net.Socket();
client.on('error', (error) => console.log('heard', error));
client.emit('error', 5);
client.emit('error');
client.destroyed;
client.errored;
/*===
console  .log("heard", 5)
console  .log("heard", undefined)
client   .emit("error", 5) -> true
client   .emit("error") -> true
client   .destroyed -> false
client   .errored -> null
===*/
