/*---
title   = "More bytes than the buffer of onread holds come in several calls, in the same buffer"
clauses = ["socket.new.onread-callback", "socket.new.onread-replaces-data"]
---*/
const endpoint = wire.listen();
const buffer = Buffer.alloc(4);
const callback = (count, given) => console.log(count, given === buffer, buffer.toString());
const options = { port: endpoint.port, host: '127.0.0.1', onread: { buffer, callback } };
net.connect(options, () => {
  const peer = endpoint.accept();
  peer.send('0123456789');
  peer.end();
});
/*===
console  .log(4, true, "0123")
console  .log(4, true, "4567")
console  .log(2, true, "8967")
client   end
client   never data
===*/
