/*---
title   = "A host is an IP address; no name is looked up"
clauses = ["bound-socket.new.host-is-address"]
since   = "24.21.0"
---*/
['', 'localhost', '1.2.3', '1.2.3.4.5', '[::1]', '127.0.0.1:80', '::g'].forEach((host) => {
  assert.throws(() => new net.BoundSocket({ host }), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_VALUE',
  });
});
[5, true, {}, [], Buffer.from('127.0.0.1')].forEach((host) => {
  assert.throws(() => new net.BoundSocket({ host }), { code: 'ERR_INVALID_ARG_TYPE' });
});
/*===
program  exit empty
===*/
