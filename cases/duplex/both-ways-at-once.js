/*---
title   = "A socket is read and written at once"
clauses = ["stream.duplex.is-duplex", "stream.duplex.echo-through-pipe"]
---*/
const server = net.createServer((accepted) => {
  accepted.pipe(accepted);
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.write('one'));
  client.setEncoding('utf8');
  client.once('data', () => {
    client.once('data', () => client.end());
    client.write('two');
  });
});
/*===
client    data "one"
client    data "two"
client    end
accepted  data b"onetwo"
accepted  end
===*/
