/*---
title   = "A pipe makes a socket that was paused on connecting flow"
clauses = ["net.create-server.pause-on-connect-pipe"]
---*/
const server = net.createServer({ pauseOnConnect: true, allowHalfOpen: true }, (accepted) => {
  accepted.pipe(accepted);
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.end('echo');
  client.resume();
});
/*===
client    data "echo"
client    end
===*/
