/*---
title   = "A paused socket emits no 'data' until it is resumed, and loses none"
clauses = [
    "socket.pause.stops-data",
    "socket.pause.keeps-data",
    "socket.pause.returns-socket",
    "socket.resume.restarts-data",
    "socket.resume.returns-socket",
]
---*/
let paused;
const server = net.createServer((accepted) => {
  paused = accepted;
  assert.strictEqual(accepted.pause(), accepted);
  accepted.setEncoding('utf8');
  accepted.on('data', (text) => console.log(text));
  accepted.write('hello');
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.once('data', () => client.end('held back'));
  client.on('finish', () => {
    // Between two timers, one started by the other, the event loop looks for what has arrived.
    setTimeout(() => setTimeout(() => {
      console.log('resume');
      assert.strictEqual(paused.resume(), paused);
    }, 20), 20);
  });
});
/*===
console   .log("resume")
console   .log("held back")
accepted  data "held back"
accepted  end
===*/
