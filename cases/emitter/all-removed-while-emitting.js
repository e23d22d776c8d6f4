/*---
title   = "removeAllListeners() during an emission does not stop it"
clauses = ["emitter.emit.list-is-fixed", "emitter.remove-all-listeners.untold-unless-listened-to"]
---*/
const client = new net.Socket();
client.on('mine', () => client.removeAllListeners('mine'));
client.once('mine', () => console.log('once', client.listenerCount('mine')));
client.on('mine', () => console.log('last'));
client.emit('mine');
client.emit('mine');
/*===
console  .log("once", 0)
console  .log("last")
client   .emit("mine") -> true
client   .emit("mine") -> false
===*/
