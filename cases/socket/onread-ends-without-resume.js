/*---
title   = "A socket with onread emits 'end' though it does not flow, and closes"
clauses = ["socket.new.onread-other-events"]
---*/
const endpoint = wire.listen();
const onread = { buffer: Buffer.alloc(8), callback: () => {} };
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', onread }, () => {
  endpoint.accept().end();
});
client.on('end', () => console.log(client.readableFlowing));
/*===
client   end
client   close false
console  .log(null)
===*/
