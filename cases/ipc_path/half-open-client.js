/*---
title    = "A half-open client of a path writes on after its peer has ended"
clauses  = ["socket.new.allow-half-open", "socket.event-end.half-open-stays-writable"]
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('s') });
const client = net.connect({ path: endpoint.path, allowHalfOpen: true }, () => {
  peer = endpoint.accept();
  peer.send('over to you');
  peer.end();
});
let peer;
client.setEncoding('utf8');
client.resume();
client.on('end', () => {
  client.readyState;
  client.write('one');
  client.end('two');
});
/*===
client  data "over to you"
client  end
client  .readyState -> "writeOnly"
peer    data b"onetwo"
peer    fin
===*/
