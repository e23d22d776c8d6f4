/*---
title   = "A high-water mark is an integer that is not negative"
clauses = ["socket.new.high-water-mark-checked"]
---*/
const refuses = (options, message) => {
  assert.throws(() => new net.Socket(options), {
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_VALUE',
    message,
  });
};
refuses({ highWaterMark: -1 }, "The property 'options.readableHighWaterMark' is invalid. Received -1");
refuses({ highWaterMark: '1' }, "The property 'options.readableHighWaterMark' is invalid. Received '1'");
refuses({ highWaterMark: 1.5 }, "The property 'options.readableHighWaterMark' is invalid. Received 1.5");
refuses({ highWaterMark: NaN }, "The property 'options.readableHighWaterMark' is invalid. Received NaN");
refuses(
  { highWaterMark: Infinity },
  "The property 'options.readableHighWaterMark' is invalid. Received Infinity",
);
refuses(
  { writableHighWaterMark: -1 },
  "The property 'options.writableHighWaterMark' is invalid. Received -1",
);
/*===
program  exit empty
===*/
