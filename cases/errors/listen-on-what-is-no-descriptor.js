/*---
title   = "listen() throws ERR_INVALID_ARG_VALUE for an fd that is no number, or negative"
clauses = ["errors.listen-descriptor-option", "errors.invalid-arg-value.names-what-it-received"]
---*/
const server = net.createServer();
const reject = (fd, shown) => {
  assert.throws(() => server.listen({ fd }), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_VALUE',
    message: `The argument 'options' must have the property "port" or "path". Received ${shown}`,
  });
};
reject(-1, '{ fd: -1 }');
reject('1', "{ fd: '1' }");
reject(NaN, '{ fd: NaN }');
reject(null, '{ fd: null }');
/*===
program  exit empty
===*/
