/*---
title   = "signal must be an AbortSignal, unless it is false in a condition"
clauses = ["socket.new.signal-type"]
---*/
const make = (signal) => new net.Socket({ signal });
const refused = { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' };
assert.throws(() => make('abort'), refused);
assert.throws(() => make({}), refused);
assert.throws(() => make(1), refused);
assert.throws(() => make(new AbortController()), refused);
make(null);
make(false);
make('');
make(0);
/*===
program  exit empty
===*/
