/*---
title   = "A server that closes a shared handle closes it for the other, which still counts as listening"
clauses = ["server.close.shared-handle"]
---*/
const first = net.createServer();
const last = net.createServer();
first.listen(0, '127.0.0.1', () => {
  const port = first.address().port;
  last.listen(first, () => {
    last.close();
    first.listening;
    const client = net.connect(port, '127.0.0.1');
    client.on('error', () => {
      first.listening;
      first.close();
    });
  });
});
/*===
server   .listening -> true
server   .listening -> true
client   error {code: "ECONNREFUSED"}
client   error {code: "ECONNREFUSED"}  before  server  close
server2  close
server   close
===*/
