/*---
title   = "A family other than 0, 4 and 6 is refused when a name is to be looked up"
clauses = ["socket.connect-options.family-invalid", "socket.connect-options.family-text"]
---*/
[5, 1, 10, -4, 4.5, NaN, true, '4', 'ipv4', ''].forEach((family) => {
  const client = new net.Socket();
  try {
    client.connect({ port: 1, host: 'localhost', family });
  } catch (error) {
    console.log(error.name, error.code, error.message, client.connecting);
  }
  client.destroy();
});
/*===
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
console  .log("TypeError", "ERR_INVALID_ARG_VALUE", ...)
===*/
