/*---
title   = "Each end knows the port of the other"
clauses = ["socket.addresses.ends-agree", "socket.remote-port.number"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.resume();
      accepted.end(String(accepted.remotePort));
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1');
    client.setEncoding('utf8');
    client.on('data', (text) => console.log(text === String(client.localPort)));
  },
});
/*===
console  .log(true)
client   end
===*/
