/*---
title   = "What is buffered before pipe() is written, chunk by chunk"
clauses = ["stream.pipe.buffered"]
---*/
const endpoint = wire.listen();
const source = new net.Socket({ allowHalfOpen: true });
source.push('one ');
source.push('two');
source.push(null);
const destination = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  source.pipe(destination);
  destination.on('finish', () => {
    peer.receiveToEnd();
    peer.end();
    source.destroy();
  });
  destination.resume();
});
/*===
peer     data b"one two"
client2  finish
===*/
