/*---
title   = "Options of a wrong type throw ERR_INVALID_ARG_TYPE"
clauses = ["socket-address.new.options-object", "socket-address.new.option-types"]
---*/
[null, 1, 'text', true, [], () => {}].forEach((options) => {
  assert.throws(() => new net.SocketAddress(options), { code: 'ERR_INVALID_ARG_TYPE' });
});
[1, null, {}].forEach((address) => {
  assert.throws(() => new net.SocketAddress({ address }), { code: 'ERR_INVALID_ARG_TYPE' });
});
['1', {}, null].forEach((flowlabel) => {
  assert.throws(() => new net.SocketAddress({ family: 'ipv6', flowlabel }), {
    code: 'ERR_INVALID_ARG_TYPE',
  });
});
/*===
program  exit empty
===*/
