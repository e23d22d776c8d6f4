/*---
title   = "A write after the own end and the peer's fails with EPIPE"
clauses = ["socket.write.after-other-party-ended"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().end());
client.on('end', () => {
  client.end();
  client.write('too late', () => {});
});
client.on('error', () => {});
client.resume();
/*===
client  .write("too late", function) -> false
client  write callback ({code: "EPIPE"})
client  error {code: "EPIPE"}
client  close true
===*/
