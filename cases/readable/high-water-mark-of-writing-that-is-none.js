/*---
title   = "The mark of the writing side is checked, too"
clauses = ["stream.high-water-mark.invalid"]
---*/
[{ writableHighWaterMark: -1 }, { highWaterMark: 'x' }].forEach((options) => {
  try {
    new net.Socket(options);
  } catch (error) {
    console.log(error.message);
  }
});
/*===
console  .log("The property 'options.writableHighWaterMark' is invalid. Received -1")
console  .log("The property 'options.readableHighWaterMark' is invalid. Received 'x'")
===*/
