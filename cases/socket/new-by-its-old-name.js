/*---
title   = "net.Stream is net.Socket"
clauses = ["net.stream.is-socket"]
---*/
console.log(net.Stream === net.Socket);
const endpoint = wire.listen();
const client = new net.Stream();
client.connect(endpoint.port, '127.0.0.1', () => client.destroy());
/*===
console  .log(true)
client   close false
===*/
