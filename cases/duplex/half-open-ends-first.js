/*---
title   = "A half-open socket that ends first reads on and closes at the peer's end"
clauses = ["socket.new.allow-half-open", "stream.duplex.close-after-both-sides"]
---*/
const endpoint = wire.listen();
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', allowHalfOpen: true }, () => {
  const peer = endpoint.accept();
  client.end('done');
  client.on('finish', () => {
    peer.send('not me');
    peer.end();
  });
});
client.resume();
/*===
client  finish
client  data b"not me"
client  end
client  close false
===*/
