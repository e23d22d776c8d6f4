/*---
title   = "A bound socket that cannot be bound throws"
clauses = ["bound-socket.new.bind-fails"]
since   = "24.21.0"
---*/
assert.throws(() => new net.BoundSocket({ host: '192.0.2.1' }), { code: 'EADDRNOTAVAIL' });
assert.throws(() => new net.BoundSocket({ host: '192.0.2.1', port: 5 }), { code: 'EADDRNOTAVAIL' });
assert.throws(() => new net.BoundSocket({ host: '2001:db8::1', port: 5 }));
/*===
net  new net.BoundSocket(...) !! {syscall: "bind", address: "192.0.2.1"}
net  new net.BoundSocket(...) !! {syscall: "bind", address: "192.0.2.1", port: 5}
net  ...
===*/
