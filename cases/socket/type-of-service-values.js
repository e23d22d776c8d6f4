/*---
title   = "A type of service is an integer from 0 to 255"
clauses = ["socket.set-type-of-service.values"]
since   = "24.21.0"
---*/
const client = new net.Socket();
[undefined, null, '8', NaN, true, {}, []].forEach((value) => {
  assert.throws(() => client.setTypeOfService(value), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_TYPE',
  });
});
[-1, 256, 1.5, Infinity].forEach((value) => {
  assert.throws(() => client.setTypeOfService(value), { code: 'ERR_OUT_OF_RANGE' });
});
assert.throws(() => client.setTypeOfService());
client.setTypeOfService(0);
client.setTypeOfService(255);
client.getTypeOfService();
/*===
client  .getTypeOfService() -> 255
client  ...
===*/
