/*---
title   = "A port on which somebody listens cannot be bound to"
clauses = ["bound-socket.new.port-in-use", "bound-socket.new.bind-fails"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
assert.throws(() => new net.BoundSocket({ host: '127.0.0.1', port: endpoint.port }), {
  code: 'EADDRINUSE',
});
endpoint.close();
/*===
net  new net.BoundSocket({port: $port1}) !! {syscall: "bind", port: $port1}
===*/
