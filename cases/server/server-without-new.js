/*---
title   = "net.Server() makes a server without `new`, too"
clauses = ["server.new.without-new"]
---*/
const server = net.Server({ allowHalfOpen: true }, (accepted) => {
  console.log(accepted.allowHalfOpen);
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
console  .log(true)
===*/
