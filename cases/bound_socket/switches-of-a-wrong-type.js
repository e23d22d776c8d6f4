/*---
title   = "`ipv6Only` and `reusePort` are booleans"
clauses = ["bound-socket.new.switches"]
since   = "24.21.0"
---*/
[0, 1, 'true', {}, []].forEach((value) => {
  assert.throws(() => new net.BoundSocket({ ipv6Only: value }), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => new net.BoundSocket({ reusePort: value }), { code: 'ERR_INVALID_ARG_TYPE' });
});
/*===
program  exit empty
===*/
