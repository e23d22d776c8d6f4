/*---
title   = "The constructor checks the keep-alive delay, then the marks, the signal, and the fd"
clauses = ["socket.new.checks-in-order"]
---*/
const options = { keepAliveInitialDelay: '1', highWaterMark: -1, signal: 'none', fd: -1 };
assert.throws(() => new net.Socket(options), {
  message:
    'The "options.keepAliveInitialDelay" property must be of type number.' +
    " Received type string ('1')",
});
options.keepAliveInitialDelay = 1;
assert.throws(() => new net.Socket(options), { code: 'ERR_INVALID_ARG_VALUE' });
options.highWaterMark = 1;
assert.throws(() => new net.Socket(options), {
  message:
    'The "signal" argument must be an instance of AbortSignal.' +
    " Received type string ('none')",
});
options.signal = null;
assert.throws(() => new net.Socket(options), { code: 'ERR_OUT_OF_RANGE' });
/*===
program  exit empty
===*/
