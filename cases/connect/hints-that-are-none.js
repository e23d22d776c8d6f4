/*---
title    = "Hints that the look-up does not know are refused, and so is what is no number"
clauses  = ["socket.connect-options.hints-invalid", "socket.connect-options.hints-type"]
platform = ["linux"]
---*/
// The hints are looked at before the family.
[1, 2, -1, 1.5, 1056, 'x', true, {}].forEach((hints) => {
  const client = new net.Socket();
  try {
    client.connect({ port: 1, host: 'localhost', hints, family: 5 });
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
  client.destroy();
});
/*===
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_TYPE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_TYPE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_TYPE", ...)
===*/
