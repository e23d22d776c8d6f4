/*---
title   = "getConnections() throws for a callback that is no function"
clauses = ["errors.get-connections-callback-type"]
---*/
const server = net.createServer();
const reject = (callback, received) => {
  assert.throws(() => server.getConnections(callback), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_TYPE',
    message: `The "callback" argument must be of type function. Received ${received}`,
  });
};
reject(undefined, 'undefined');
reject(5, 'type number (5)');
/*===
program  exit empty
===*/
