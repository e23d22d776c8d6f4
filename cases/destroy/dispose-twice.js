/*---
title   = "A second [Symbol.asyncDispose]() is rejected with the error of the first"
clauses = ["stream.async-dispose.fails-with-another-error"]
---*/
const socket = new net.Socket();
socket[Symbol.asyncDispose]().then(() => console.log('first is kept'));
socket[Symbol.asyncDispose]().then(undefined, (error) => console.log('second', error.name));
/*===
client   error {name: "AbortError"}
console  .log("first is kept")
console  .log("second", "AbortError")
===*/
