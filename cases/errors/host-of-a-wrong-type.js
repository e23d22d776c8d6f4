/*---
title   = "listen() throws for a host that is no text, and calls it hostname"
clauses = ["errors.listen-host-type", "errors.invalid-arg-type.names-what-it-received"]
---*/
const server = net.createServer();
const reject = (host, received) => {
  assert.throws(() => server.listen({ port: 0, host }), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_TYPE',
    message: `The "hostname" argument must be of type string. Received ${received}`,
  });
};
reject(5, 'type number (5)');
reject(true, 'type boolean (true)');
reject({}, 'an instance of Object');
/*===
program  exit empty
===*/
