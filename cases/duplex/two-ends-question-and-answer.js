/*---
title   = "Three questions, one at a time, each get an answer on the same connection"
clauses = ["stream.duplex.is-duplex", "socket.write.sends"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.setEncoding('utf8');
      accepted.on('data', (text) => accepted.write(text + '!'));
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const questions = ['b', 'c'];
    const client = net.connect(port, '127.0.0.1', () => client.write('a'));
    client.setEncoding('utf8');
    client.on('data', () => {
      if (questions.length > 0) client.write(questions.shift());
      else client.end();
    });
  },
});
/*===
client    .write("a") -> true
client    data "a!"
client    .write("b") -> true
client    data "b!"
client    .write("c") -> true
client    data "c!"
client    end
accepted  end
===*/
