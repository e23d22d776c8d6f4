/*---
title   = "The option `typeOfService` is checked as its method is"
clauses = ["socket.new.type-of-service"]
since   = "24.21.0"
---*/
[null, '8', true, {}].forEach((typeOfService) => {
  assert.throws(() => new net.Socket({ typeOfService }), { code: 'ERR_INVALID_ARG_TYPE' });
});
[-1, 256, 1.5, NaN].forEach((typeOfService) => {
  assert.throws(() => new net.Socket({ typeOfService }), { code: 'ERR_OUT_OF_RANGE' });
});
assert.throws(() => net.connect({ port: 1, typeOfService: 256 }), { code: 'ERR_OUT_OF_RANGE' });
console.log(new net.Socket({ typeOfService: 255 }).getTypeOfService());
console.log(new net.Socket({ typeOfService: undefined }).getTypeOfService());
console.log(new net.Socket({ typeOfService: 0 }).getTypeOfService());
/*===
console  .log(255)
console  .log(0)
console  .log(0)
===*/
