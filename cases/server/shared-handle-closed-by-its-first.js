/*---
title   = "The server that shared its handle closes it for the one that took it"
clauses = ["server.close.shared-handle"]
---*/
const first = net.createServer();
const last = net.createServer();
first.listen(0, '127.0.0.1', () => {
  const port = first.address().port;
  last.listen(first, () => {
    first.close();
    last.listening;
    const client = net.connect(port, '127.0.0.1');
    client.on('error', () => last.close());
  });
});
/*===
server2  .listening -> true
client   error {code: "ECONNREFUSED"}
server   close
server2  close
===*/
