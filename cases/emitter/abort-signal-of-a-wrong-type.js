/*---
title   = "A signal that is none throws ERR_INVALID_ARG_TYPE"
clauses = ["emitter.abort-signal.wrong-type-throws"]
---*/
const wrong = { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' };
assert.throws(() => new net.Socket({ signal: 'text' }), wrong);
assert.throws(() => new net.Socket({ signal: {} }), wrong);
/*===
net  new net.Socket({signal: "text"}) !! {code: "ERR_INVALID_ARG_TYPE"}
net  new net.Socket({signal: {}}) !! {code: "ERR_INVALID_ARG_TYPE"}
===*/
