/*---
title   = "A paused client loses nothing of what the server sent meanwhile, its end included"
clauses = ["socket.pause.keeps-data", "socket.resume.restarts-data"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.resume();
      accepted.end('kept for later');
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1');
    client.pause();
    client.setEncoding('utf8');
    client.on('data', () => {});
    // Between two timers every event loop looks at what has come.
    setTimeout(() => setTimeout(() => {
      console.log('resume');
      client.resume();
    }, 20), 20);
  },
});
/*===
console  .log("resume")
console  .log("resume")  before  client  data
client   data "kept for later"
client   end
===*/
