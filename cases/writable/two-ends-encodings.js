/*---
title   = "Text in several encodings arrives as the bytes that they stand for"
clauses = ["socket.write.encoding", "socket.set-encoding.joins-characters"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.setEncoding('utf8');
      accepted.resume();
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const options = { port: port, host: '127.0.0.1', allowHalfOpen: true };
    const client = net.connect(options, () => {
      client.write('e2', 'hex');
      client.write('82ac', 'hex');
      client.end('4oKs', 'base64');
    });
    client.resume();
  },
});
/*===
accepted  data "€€"
accepted  end
===*/
