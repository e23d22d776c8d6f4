/*---
title    = "onread receives from an IPC connection, too"
clauses  = ["socket.new.onread-callback", "socket.new.onread-replaces-data"]
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('sock') });
const onread = {
  buffer: Buffer.alloc(3),
  callback: (count, buffer) => console.log(buffer.toString('utf8', 0, count)),
};
const client = net.connect({ path: endpoint.path, onread }, () => {
  const peer = endpoint.accept();
  peer.send('bytes');
  peer.end();
});
/*===
console  .log("byt")
console  .log("es")
client   end
===*/
