/*---
title   = "connect(null) complains of the type of the port"
clauses = ["socket.connect-options.port-type", "errors.invalid-arg-type.names-what-it-received"]
---*/
const reject = (port, received) => {
  assert.throws(() => net.connect(port), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_TYPE',
    message: `The "options.port" property must be one of type number or string. Received ${received}`,
  });
};
reject(null, 'null');
reject(true, 'type boolean (true)');
/*===
program  exit empty
===*/
