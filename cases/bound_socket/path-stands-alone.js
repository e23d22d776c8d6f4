/*---
title   = "A path has no host, port or switch beside it"
clauses = ["bound-socket.new.path-alone"]
since   = "24.21.0"
---*/
[
  { path: 'x', host: '127.0.0.1' }, { path: 'x', host: null }, { path: 'x', port: 0 },
  { path: 'x', ipv6Only: false }, { path: 'x', reusePort: false }, { path: 5, port: 0 },
].forEach((options) => {
  assert.throws(() => new net.BoundSocket(options), { code: 'ERR_INVALID_ARG_VALUE' });
});
new net.BoundSocket({ path: tmp('bound'), host: undefined, port: undefined }).close();
new net.BoundSocket({ path: undefined, host: '127.0.0.1', port: 0 }).close();
/*===
program  exit empty
===*/
