/*---
title    = "Two ends on a path end each for itself"
clauses  = ["net.create-server.allow-half-open", "ipc-path.identifies-endpoint"]
platform = ["linux", "darwin"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer({ allowHalfOpen: true }, (accepted) => {
      accepted.setEncoding('utf8');
      accepted.resume();
      accepted.on('end', () => accepted.end('heard you out'));
      server.close();
    });
    server.listen(tmp('s'), () => ready(server.address()));
  },
  client: (path) => {
    const client = net.connect(path, () => client.end('to the end'));
    client.setEncoding('utf8');
    client.resume();
  },
});
/*===
accepted  data "to the end"
accepted  end
accepted  close false
client    data "heard you out"
client    end
===*/
