/*---
title   = "`autoSelectFamily` is a boolean, its time-out a whole positive number"
clauses = ["socket.connect-options.auto-select-family-types"]
---*/
const client = new net.Socket();
const host = '127.0.0.1';
[1, 'true', {}].forEach((autoSelectFamily) => {
  assert.throws(() => client.connect({ port: 1, host, autoSelectFamily }), {
    code: 'ERR_INVALID_ARG_TYPE',
  });
});
['250', {}].forEach((autoSelectFamilyAttemptTimeout) => {
  assert.throws(() => client.connect({ port: 1, host, autoSelectFamilyAttemptTimeout }), {
    code: 'ERR_INVALID_ARG_TYPE',
  });
});
[0, -1, 1.5, NaN, 2147483648].forEach((autoSelectFamilyAttemptTimeout) => {
  assert.throws(() => client.connect({ port: 1, host, autoSelectFamilyAttemptTimeout }), {
    code: 'ERR_OUT_OF_RANGE',
  });
});
client.destroy();
/*===
program  exit empty
===*/
