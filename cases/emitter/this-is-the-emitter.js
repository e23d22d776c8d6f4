/*---
title   = "A listener has the server or socket as `this`"
clauses = ["emitter.emit.this"]
---*/
const server = net.createServer(function(accepted) {
  console.log('connection', this === server);
  accepted.on('end', function() {
    console.log('end', this === accepted);
  });
  accepted.resume();
  server.close();
});
server.once('listening', function() {
  console.log('listening', this === server);
});
server.prependOnceListener('mine', function() {
  console.log('mine', this === server);
});
server.emit('mine');
server.listen(0, '127.0.0.1', function() {
  console.log('listen', this === server);
  const client = net.connect(server.address().port, '127.0.0.1', function() {
    assert.strictEqual(this, client);
    client.end();
  });
  client.resume();
});
/*===
console  .log("mine", true)
console  .log("listening", true)
console  .log("listen", true)
console  .log("connection", true)
console  .log("end", true)
client   net.connect callback ()
===*/
