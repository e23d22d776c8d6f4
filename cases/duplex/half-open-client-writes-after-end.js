/*---
title   = "A client with allowHalfOpen stays writable after 'end', until it ends itself"
clauses = [
    "socket.new.allow-half-open",
    "socket.event-end.half-open-stays-writable",
    "socket.event-end.half-open-needs-end",
    "socket.ready-state.write-only",
]
---*/
const server = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.resume();
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const port = server.address().port;
  const client = net.connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  client.resume();
  client.on('end', () => {
    console.log(client.readyState);
    client.write('after ');
    client.end('the end');
  });
});
/*===
console   .log("writeOnly")
accepted  data "after the end"
accepted  end
client    end
client    close false
===*/
