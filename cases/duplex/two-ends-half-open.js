/*---
title   = "Of two ends that allow half-open connections, each ends when it says so"
clauses = ["socket.event-end.half-open-stays-writable", "socket.new.allow-half-open"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer({ allowHalfOpen: true }, (accepted) => {
      accepted.setEncoding('utf8');
      accepted.resume();
      accepted.on('end', () => accepted.end('the last word'));
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const options = { port: port, host: '127.0.0.1', allowHalfOpen: true };
    const client = net.connect(options, () => client.end('the first word'));
    client.setEncoding('utf8');
    client.resume();
  },
});
/*===
accepted  data "the first word"
accepted  end
client    data "the last word"
client    end
client    close false
===*/
