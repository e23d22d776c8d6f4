/*---
title   = "A host that is no string is refused before anything else is looked at"
clauses = ["socket.connect-options.host-type"]
since   = "22.0.0"
---*/
const host = 5;
const wrong = { port: 99999, localAddress: 'x', lookup: 5, autoSelectFamily: 5, hints: 1 };
const lookup = () => console.log('looked up');
[{ host, port: 1 }, { host, port: 1, lookup }, { host, port: wrong.port }].forEach((options) => {
  assert.throws(() => new net.Socket().connect(options), { code: 'ERR_INVALID_ARG_TYPE' });
});
wrong.host = ['127.0.0.1'];
try {
  new net.Socket().connect(wrong);
} catch (error) {
  console.log(error.code, error.message);
}
/*===
console  .log("ERR_INVALID_ARG_TYPE", ...)
===*/
