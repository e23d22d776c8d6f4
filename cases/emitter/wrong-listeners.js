/*---
title   = "What is no function cannot be added or removed as a listener"
clauses = ["emitter.on.wrong-type-throws"]
---*/
const server = net.createServer();
const wrong = { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' };
const told = (received) => 'The "listener" argument must be of type function. Received ' + received;
assert.throws(() => server.on('mine'), { message: told('undefined') });
assert.throws(() => server.addListener('mine', 5), { message: told('type number (5)') });
assert.throws(() => server.once('mine', null), { message: told('null') });
assert.throws(() => server.prependListener('mine', {}), wrong);
assert.throws(() => server.prependOnceListener('mine', 'text'), wrong);
assert.throws(() => server.off('mine'), wrong);
assert.throws(() => server.removeListener('mine', true), wrong);
server.eventNames();
/*===
server  .on("mine") !! {code: "ERR_INVALID_ARG_TYPE"}
server  .addListener("mine", 5) !! {code: "ERR_INVALID_ARG_TYPE"}
server  .once("mine", null) !! {code: "ERR_INVALID_ARG_TYPE"}
server  .prependListener("mine", {}) !! {code: "ERR_INVALID_ARG_TYPE"}
server  .prependOnceListener("mine", "text") !! {code: "ERR_INVALID_ARG_TYPE"}
server  .off("mine") !! {code: "ERR_INVALID_ARG_TYPE"}
server  .removeListener("mine", true) !! {code: "ERR_INVALID_ARG_TYPE"}
server  .eventNames() -> []
===*/
