/*---
title   = "Without a host it is the wildcard address of IPv4, or of IPv6 alone"
clauses = ["bound-socket.new.host-default", "bound-socket.new.switches"]
since   = "24.21.0"
needs   = ["ipv6"]
---*/
// All stay bound to the end, so that no port comes twice.
const all = [];
[
  undefined, {}, { host: null }, { host: undefined }, { port: 0 }, { ipv6Only: false },
  { ipv6Only: null }, { ipv6Only: true }, { ipv6Only: true, host: null },
  { ipv6Only: true, host: '127.0.0.1' }, { host: '::' }, { host: '::1' },
  { host: '::', ipv6Only: false }, { reusePort: null }, { reusePort: false }, { reusePort: true },
].forEach((options) => {
  const bound = new net.BoundSocket(options);
  console.log(bound.address().address, bound.address().family);
  all.push(bound);
});
all.forEach((bound) => bound.close());
/*===
program  exit empty
===*/
