/*---
title   = "parse() takes strings only"
clauses = ["socket-address.parse.type"]
since   = "22.13.0"
---*/
[undefined, null, 1, true, {}, [], Buffer.from('1.2.3.4')].forEach((value) => {
  assert.throws(() => net.SocketAddress.parse(value), { code: 'ERR_INVALID_ARG_TYPE' });
});
/*===
program  exit empty
===*/
