/*---
title   = "A host that is no string is refused by the look-up, behind the other options"
clauses = ["socket.connect-options.host-type-of-the-look-up"]
until   = "22.0.0"
---*/
const client = net.connect({
  port: 1,
  host: 5,
  lookup: (host, options, callback) => {
    console.log(host);
    callback(new Error('no such name'));
  },
});
client.on('error', () => {});
[{ host: 5, port: 99999 }, { host: 5, port: 1, hints: 1 }].forEach((options) => {
  try {
    new net.Socket().connect(options);
  } catch (error) {
    console.log(error.code, error.message);
  }
});
/*===
console  .log(5)
console  .log("ERR_SOCKET_BAD_PORT", ...)
console  .log("ERR_INVALID_ARG_TYPE", ...)
===*/
