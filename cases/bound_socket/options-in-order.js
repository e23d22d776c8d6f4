/*---
title   = "The options are checked in the order port, ipv6Only, reusePort, host"
clauses = ["bound-socket.new.switches", "bound-socket.new.port"]
since   = "24.21.0"
---*/
assert.throws(() => new net.BoundSocket({ host: 5, reusePort: 5, ipv6Only: 5, port: 'x' }), {
  code: 'ERR_SOCKET_BAD_PORT',
});
assert.throws(() => new net.BoundSocket({ host: 5, reusePort: 5, ipv6Only: 5 }));
assert.throws(() => new net.BoundSocket({ host: 5, reusePort: 5 }));
assert.throws(() => new net.BoundSocket({ host: 5 }));
/*===
program  exit empty
===*/
