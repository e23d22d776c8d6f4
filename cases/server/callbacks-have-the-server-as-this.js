/*---
title   = "The callbacks of listen() and close() have the server as `this`"
clauses = ["emitter.emit.this", "server.listen.callback-is-listener", "server.close.callback"]
---*/
const server = net.createServer(function(accepted) {
  console.log(this === server, accepted.server === server);
  accepted.destroy();
  server.close(function() {
    console.log(this === server);
  });
});
server.listen(0, '127.0.0.1', function() {
  console.log(this === server);
  wire.connect(server.address().port);
});
/*===
console  .log(true)
console  .log(true, true)
console  .log(true)
===*/
