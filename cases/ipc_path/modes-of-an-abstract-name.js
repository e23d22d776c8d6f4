/*---
title    = "readableAll or writableAll with an abstract name throws before anything is bound"
clauses  = ["ipc-path.abstract-mode", "errors.invalid-arg-value.names-what-it-received"]
platform = ["linux"]
---*/
// The name of an option stands so in the message.
const reason = 'can not set readableAll or writableAllt to true when path is abstract unix socket';
const server = net.createServer();
const reject = (options, shown) => {
  assert.throws(() => server.listen(options), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_VALUE',
    message: `The argument 'options' ${reason}. Received ${shown}`,
  });
};
reject({ path: '\0a', readableAll: true }, "{ path: '\\x00a', readableAll: true }");
reject({ path: '\0a', writableAll: 1 }, "{ path: '\\x00a', writableAll: 1 }");
server.address();
server.listen({ path: `\0${tmp('s')}`, readableAll: false, writableAll: 0 }, () => server.close());
/*===
server  .address() -> null
server  listening
===*/
