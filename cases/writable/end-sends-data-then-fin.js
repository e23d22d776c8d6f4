/*---
title   = "end(data, callback) sends the data, then FIN, and calls back at 'finish'"
clauses = [
    "socket.end.with-data",
    "socket.end.sends-fin",
    "socket.end.callback",
    "socket.end.finish",
    "socket.end.returns-socket",
]
---*/
const server = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    const result = client.end('last words', () => console.log('finished'));
    assert.strictEqual(result, client);
  });
});
/*===
accepted  data "last words"
accepted  end
client    finish
console   .log("finished")
===*/
