/*---
title   = "A flow label is a whole number"
clauses = ["socket-address.new.flow-label-range", "socket-address.new.flow-label"]
---*/
[0, 1, 65535, 65536, 1048575].forEach((flowlabel) => {
  console.log(flowlabel, new net.SocketAddress({ family: 'ipv6', flowlabel }).flowlabel);
});
[-1, 0.5, 4294967296, NaN, Infinity, -Infinity].forEach((flowlabel) => {
  assert.throws(() => new net.SocketAddress({ family: 'ipv6', flowlabel }), {
    code: 'ERR_OUT_OF_RANGE',
  });
  assert.throws(() => new net.SocketAddress({ flowlabel }), { code: 'ERR_OUT_OF_RANGE' });
});
/*===
program  exit empty
===*/
