/*---
title   = "Corked writes of text and bytes arrive as one stream"
clauses = ["stream.writable.cork", "socket.write.string-or-bytes"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.resume();
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1', () => {
      client.cork();
      client.write('text ');
      client.write(Buffer.from([1, 2, 255]));
      client.write(new Uint8Array([0, 3]));
      client.uncork();
      client.end();
    });
    client.resume();
  },
});
/*===
accepted  data x"74657874200102ff0003"
accepted  end
===*/
