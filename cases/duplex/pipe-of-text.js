/*---
title   = "A source with an encoding pipes its text"
clauses = ["stream.pipe.text"]
---*/
const endpoint = wire.listen();
const source = new net.Socket({ allowHalfOpen: true });
source.setEncoding('hex');
source.push(Buffer.from([0xab, 0xcd]));
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
peer  data b"abcd"
===*/
