/*---
title   = "createServer() tells the type of options that are none; null counts as none given"
clauses = ["errors.create-server-options-type", "errors.invalid-arg-type.names-what-it-received"]
---*/
const reject = (options, received) => {
  assert.throws(() => net.createServer(options), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_TYPE',
    message: `The "options" argument must be of type object. Received ${received}`,
  });
};
reject('path', "type string ('path')");
reject(5, 'type number (5)');
reject(true, 'type boolean (true)');
const server = net.createServer(null);
server.listening;
/*===
server  .listening -> false
===*/
