/*---
title   = "The end of the peer leaves a half-open socket writable until it ends itself"
clauses = ["socket.event-end.half-open-stays-writable", "stream.writable.state"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ allowHalfOpen: true });
client.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.end();
  client.on('end', () => {
    client.writable;
    client.write('a', () => {
      peer.receive(1);
      client.writable;
      client.end('b');
      client.writable;
    });
  });
});
client.resume();
/*===
client  end
client  .writable -> true
client  .writable -> true
client  .writable -> false
client  finish
client  close false
peer    .receive(1) -> b"a"
peer    data b"a"
peer    data b"b"
peer    fin
===*/
