/*---
title   = "Two ends: what a client sends waits until the accepted socket is resumed"
clauses = ["net.create-server.pause-on-connect"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      accepted.setEncoding('utf8');
      accepted.on('data', () => {});
      server.close();
      setTimeout(() => {
        console.log(accepted.bytesRead);
        accepted.resume();
      }, 50);
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1');
    client.end('patience');
    client.resume();
  },
});
/*===
console   .log(0)
accepted  data "patience"
accepted  end
client    end
===*/
