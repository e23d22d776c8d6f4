/*---
title   = "Sockets accepted on a shared handle are made as the last server says"
clauses = ["server.listen-handle.last-gets-connections", "net.create-server.allow-half-open"]
---*/
const first = net.createServer();
const last = net.createServer({ allowHalfOpen: true }, (accepted) => {
  console.log(accepted.allowHalfOpen);
  accepted.resume();
  accepted.on('end', () => accepted.end('after the end'));
});
first.listen(0, '127.0.0.1', () => {
  last.listen(first, () => {
    const client = net.connect(first.address().port, '127.0.0.1');
    client.setEncoding('utf8');
    client.end();
    client.resume();
    client.on('close', () => {
      first.close();
      last.close();
    });
  });
});
/*===
console  .log(true)
client   data "after the end"
===*/
