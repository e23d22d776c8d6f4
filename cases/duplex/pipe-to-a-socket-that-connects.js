/*---
title   = "What is piped before the destination has connected is sent later"
clauses = ["stream.pipe.to-unconnected"]
---*/
const endpoint = wire.listen();
const source = new net.Socket({ allowHalfOpen: true });
const destination = net.connect(endpoint.port, '127.0.0.1');
source.pipe(destination);
source.push('early');
source.push(null);
source.on('end', () => console.log(destination.connecting));
destination.on('finish', () => {
  const peer = endpoint.accept();
  peer.receiveToEnd();
  peer.end();
  source.destroy();
});
destination.resume();
/*===
peer     data b"early"
console  .log(true)
===*/
