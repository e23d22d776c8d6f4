/*---
title   = "new net.Socket() throws for what is no descriptor"
clauses = [
    "errors.descriptor-range",
    "errors.out-of-range.names-the-range",
    "errors.invalid-arg-type.names-what-it-received",
]
---*/
['1', null, true, {}].forEach((fd) => {
  assert.throws(() => new net.Socket({ fd }), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_TYPE',
  });
});
const reject = (fd, range) => {
  assert.throws(() => new net.Socket({ fd }), {
    name: 'RangeError',
    code: 'ERR_OUT_OF_RANGE',
    message: `The value of "fd" is out of range. It must be ${range}. Received ${fd}`,
  });
};
reject(1.5, 'an integer');
reject(NaN, 'an integer');
reject(Infinity, 'an integer');
reject(-1, '>= 0 && <= 2147483647');
reject(2147483648, '>= 0 && <= 2147483647');
/*===
program  exit empty
===*/
