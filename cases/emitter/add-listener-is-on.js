/*---
title   = "addListener() and removeListener() do what on() and off() do"
clauses = ["emitter.add-listener.is-on", "emitter.on.returns-object"]
---*/
const client = new net.Socket();
const listener = (what) => console.log(what);
client.addListener('mine', listener);
client.emit('mine', 'added');
client.off('mine', listener);
client.emit('mine', 'off');
client.on('mine', listener);
client.removeListener('mine', listener);
client.emit('mine', 'removed');
/*===
client   .addListener("mine", function) -> client
client   .emit("mine", "added") -> true
client   .off("mine", function) -> client
client   .emit("mine", "off") -> false
client   .on("mine", function) -> client
client   .removeListener("mine", function) -> client
client   .emit("mine", "removed") -> false
console  .log("added")
===*/
