/*---
title   = "A socket piped to itself returns every byte, and a FIN for a FIN"
clauses = ["stream.duplex.echo-through-pipe", "stream.readable.pipe-writes-all"]
---*/
const server = net.createServer((accepted) => {
  accepted.pipe(accepted);
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.send(Buffer.from([0, 1, 127, 128, 255]));
  peer.send('text');
  peer.end();
});
/*===
peer      data x"00017f80ff74657874"
peer      fin
accepted  close false
===*/
