/*---
title   = "connect() opens both sides of a closed socket anew"
clauses = ["socket.connect.begins-anew", "socket.connect.reconnect-after-close"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.resume();
  endpoint.accept().end();
});
const tell = (when) => {
  console.log(when, client.readable, client.readableEnded, client.readableAborted);
  console.log(when, client.writable, client.writableEnded, client.writableFinished);
  console.log(when, client.destroyed, client.closed);
};
client.once('close', () => {
  tell('closed');
  client.connect(endpoint.port, '127.0.0.1', () => client.destroy());
  tell('connecting');
});
/*===
console  .log("closed", false, true, false)
console  .log("closed", false, true, true)
console  .log("closed", true, true)
console  .log("connecting", true, false, false)
console  .log("connecting", true, false, false)
console  .log("connecting", false, false)
===*/
