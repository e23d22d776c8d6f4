/*---
title   = "address() throws EBADF if another server has closed the handle"
clauses = ["server.address.of-a-handle-closed-by-another"]
---*/
const first = net.createServer();
const last = net.createServer();
first.listen(0, '127.0.0.1', () => {
  last.listen(first, () => {
    last.close();
    assert.strictEqual(last.address(), null);
    assert.throws(() => first.address(), { code: 'EBADF', message: 'address EBADF' });
    first.close();
    assert.strictEqual(first.address(), null);
  });
});
/*===
server2  .address() -> null
server   .address() !! {name: "Error", code: "EBADF", syscall: "address"}
server   .address() -> null
===*/
