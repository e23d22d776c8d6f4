/*---
title   = "A socket supports no object mode, of either side"
clauses = ["socket.new.no-object-mode"]
---*/
const refuses = (options, message) => {
  assert.throws(() => new net.Socket(options), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_VALUE',
    message,
  });
};
refuses({ objectMode: true }, "The property 'options.objectMode' is not supported. Received true");
refuses(
  { readableObjectMode: 1, writableObjectMode: 2 },
  "The property 'options.readableObjectMode' is not supported. Received 1",
);
refuses(
  { writableObjectMode: 'yes' },
  "The property 'options.writableObjectMode' is not supported. Received 'yes'",
);
refuses({ objectMode: true, keepAliveInitialDelay: 'x' },
  "The property 'options.objectMode' is not supported. Received true");
new net.Socket({ objectMode: false, readableObjectMode: 0, writableObjectMode: null });
/*===
program  exit empty
===*/
