/*---
title   = "createServer() and connect() throw for options of a wrong type"
clauses = ["errors.create-server-options-type", "errors.lookup-option-type"]
---*/
const expected = { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' };
assert.throws(() => net.createServer('path'), expected);
assert.throws(() => net.connect({ port: 1, host: 'name.example', lookup: 1 }), expected);
/*===
program  exit empty
===*/
