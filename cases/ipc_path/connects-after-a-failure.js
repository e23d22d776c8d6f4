/*---
title    = "A socket that found nobody at a path connects to it later"
clauses  = ["socket.connect.reconnect-after-close", "ipc-path.nobody-listens"]
platform = ["linux"]
---*/
const client = new net.Socket();
client.on('error', () => {});
client.once('close', () => {
  const server = net.createServer((accepted) => {
    accepted.end('here');
    server.close();
  });
  server.listen(tmp('s'), () => client.connect(tmp('s')));
});
client.setEncoding('utf8');
client.resume();
client.connect(tmp('s'));
/*===
client  error {code: "ENOENT"}
client  connect
client  data "here"
===*/
