/*---
title    = "With `reusePort` two bound sockets can listen on one port"
clauses  = ["bound-socket.new.reuse-port"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const bound = new net.BoundSocket({ host: '127.0.0.1', reusePort: true });
const port = bound.address().port;
const server = net.createServer();
const other = net.createServer();
server.listen(bound, () => {
  probe.option(server, 'SO_REUSEPORT');
  other.listen(new net.BoundSocket({ host: '127.0.0.1', port, reusePort: true }), () => {
    console.log(other.address().port === port);
    other.close();
    server.close();
  });
});
/*===
probe  .option(server, "SO_REUSEPORT") -> 1
console  .log(true)
===*/
