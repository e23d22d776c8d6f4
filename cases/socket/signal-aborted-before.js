/*---
title   = "A signal that is aborted already makes an error and a close of a socket that stays usable"
clauses = ["socket.new.signal-aborted-before"]
---*/
const endpoint = wire.listen();
const controller = new AbortController();
controller.abort('no time');
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', signal: controller.signal });
console.log(client.destroyed);
client.once('error', (error) => console.log(error.name, error.cause));
client.on('connect', () => {
  console.log('connected', client.destroyed);
  client.destroy();
});
/*===
console  .log(false)
console  .log("AbortError", "no time")
console  .log("connected", false)
client   error {name: "AbortError", code: "ABORT_ERR"}
client   close
client   connect
client   close false
===*/
