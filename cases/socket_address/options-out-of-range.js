/*---
title   = "A port, family or flow label out of range throws"
clauses = [
    "socket-address.new.port-range",
    "socket-address.new.family-invalid",
    "socket-address.new.flow-label-range",
]
---*/
[-1, 65536, 1.5, NaN, 'x', ''].forEach((port) => {
  assert.throws(() => new net.SocketAddress({ port }), { code: 'ERR_SOCKET_BAD_PORT' });
});
['ipv5', 'ip', 'ipv44', '', 'xpv4', 4, 6, null].forEach((family) => {
  assert.throws(() => new net.SocketAddress({ family }), { code: 'ERR_INVALID_ARG_VALUE' });
});
[-1, 1.5, NaN, Infinity, 4294967296].forEach((flowlabel) => {
  assert.throws(() => new net.SocketAddress({ family: 'ipv6', flowlabel }), {
    code: 'ERR_OUT_OF_RANGE',
  });
});
/*===
program  exit empty
===*/
