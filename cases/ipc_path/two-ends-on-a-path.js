/*---
title   = "Two ends meet on a path"
clauses = ["ipc-path.identifies-endpoint", "net.create-connection.path"]
platform = ["linux", "darwin"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.setEncoding('utf8');
      accepted.on('data', (text) => accepted.end(text + ' heard'));
      server.close();
    });
    server.listen(tmp('s'), () => ready(server.address()));
  },
  client: (path) => {
    const client = net.connect(path, () => client.write('knock'));
    client.setEncoding('utf8');
    client.resume();
  },
});
/*===
accepted  data "knock"
client    data "knock heard"
client    end
===*/
