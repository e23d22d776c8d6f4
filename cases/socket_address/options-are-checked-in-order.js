/*---
title   = "Family, address, port and flow label are checked in this order, the text at last"
clauses = ["socket-address.new.option-types", "socket-address.new.wrong-family-throws"]
---*/
assert.throws(() => new net.SocketAddress({ family: 'x', address: 5, port: -1, flowlabel: 'x' }), {
  code: 'ERR_INVALID_ARG_VALUE',
});
assert.throws(() => new net.SocketAddress({ address: 5, port: -1, flowlabel: 'x' }), {
  code: 'ERR_INVALID_ARG_TYPE',
});
assert.throws(() => new net.SocketAddress({ address: 'x', port: -1, flowlabel: 'x' }), {
  code: 'ERR_SOCKET_BAD_PORT',
});
assert.throws(() => new net.SocketAddress({ address: 'x', port: 1, flowlabel: 'x' }), {
  code: 'ERR_INVALID_ARG_TYPE',
});
assert.throws(() => new net.SocketAddress({ address: 'x', port: 1, flowlabel: 1 }), {
  code: 'ERR_INVALID_ADDRESS',
});
/*===
program  exit empty
===*/
