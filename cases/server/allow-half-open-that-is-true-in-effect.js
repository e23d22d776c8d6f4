/*---
title   = "allowHalfOpen may be any value, and holds if it is true in effect"
clauses = ["net.create-server.allow-half-open-any-value"]
---*/
const server = net.createServer({ allowHalfOpen: 'yes' }, (accepted) => {
  console.log(accepted.allowHalfOpen);
  accepted.resume();
  accepted.on('end', () => accepted.end('answer'));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.end();
});
/*===
console   .log(true)
accepted  end
peer      data b"answer"
peer      fin
===*/
