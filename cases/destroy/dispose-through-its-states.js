/*---
title   = "The states of a socket that is disposed of"
clauses = ["stream.async-dispose.destroys", "stream.errored.is-the-error", "stream.closed.at-once"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  const tell = (when) => console.log(when, client.destroyed, client.closed, client.errored.name);
  client[Symbol.asyncDispose]().then(() => tell('disposed'));
  tell('returned');
  client.on('error', () => tell('error'));
  client.on('close', () => tell('close'));
});
/*===
console  .log("returned", true, true, "AbortError")
console  .log("error", true, true, "AbortError")
console  .log("disposed", true, true, "AbortError")
console  .log("close", true, true, "AbortError")
===*/
