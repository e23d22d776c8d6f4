/*---
title   = "With pauseOnConnect nothing is read from an accepted socket before resume()"
clauses = ["net.create-server.pause-on-connect"]
---*/
let paused;
const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
  paused = accepted;
  accepted.setEncoding('utf8');
  accepted.on('data', (text) => console.log(text));
  accepted.write('hello');
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.once('data', () => client.end('unread'));
  client.on('finish', () => {
    // Two turns of the event loop later the server's side could have read everything.
    setImmediate(() => setImmediate(() => {
      console.log('bytes read:', paused.bytesRead);
      paused.resume();
    }));
  });
});
/*===
console   .log("bytes read:", 0)
console   .log("unread")
accepted  data "unread"
accepted  end
===*/
