/*---
title   = "A peer that is no socket of the runtime sends, and is answered"
clauses = ["self-check"]
timeout = 3000
---*/
const server = net.createServer((accepted) => {
  accepted.on('data', (data) => accepted.end(data));
  accepted.on('close', () => server.close());
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port, '127.0.0.1');
  peer.send('wire');
  peer.end();
});
/*===
accepted  data b"wire"
accepted  end
accepted  close false
program   exit empty
===*/
