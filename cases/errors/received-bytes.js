/*---
title   = "A message about a wrong value shows a Buffer in hexadecimal, a Uint8Array in decimal"
clauses = ["errors.invalid-arg-value.text-of-bytes"]
---*/
[
  Buffer.from([]), Buffer.from([0, 9, 10, 16, 255]), new Uint8Array(0), new Uint8Array([0, 9, 10,
  16, 255]), new Uint8Array(6), [Buffer.from([1])], { a: new Uint8Array([1]) },
].forEach((family) => {
  assert.throws(() => new net.SocketAddress({ family }), { code: 'ERR_INVALID_ARG_VALUE' });
});
/*===
program  exit empty
===*/
