/*---
title   = "A high-water mark is an integer, and not negative"
clauses = ["stream.high-water-mark.invalid"]
---*/
[-1, 1.5, NaN, Infinity, '7', true].forEach((mark) => {
  try {
    new net.Socket({ readableHighWaterMark: mark });
  } catch (error) {
    console.log(error.message);
  }
});
/*===
console  .log("The property 'options.readableHighWaterMark' is invalid. Received -1")
console  .log("The property 'options.readableHighWaterMark' is invalid. Received 1.5")
console  .log("The property 'options.readableHighWaterMark' is invalid. Received NaN")
console  .log("The property 'options.readableHighWaterMark' is invalid. Received Infinity")
console  .log("The property 'options.readableHighWaterMark' is invalid. Received '7'")
console  .log("The property 'options.readableHighWaterMark' is invalid. Received true")
===*/
