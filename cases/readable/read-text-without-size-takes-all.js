/*---
title   = "With an encoding read() takes all that is buffered"
clauses = ["stream.read.all-of-text"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.setEncoding('utf8');
  peer.send('abc');
  client.once('readable', () => {
    peer.send('def');
    client.once('readable', () => {
      console.log(client.read(), client.readableLength);
      peer.end();
      client.resume();
    });
  });
});
/*===
program  exit empty
===*/
