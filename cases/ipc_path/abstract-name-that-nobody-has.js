/*---
title    = "Connecting to an abstract name that nobody has is refused"
clauses  = ["ipc-path.abstract-refuses", "errors.message-has-the-whole-path"]
since    = "20.4.0"
platform = ["linux"]
---*/
const name = `\0${tmp('s')}`;
const client = net.connect(name);
client.on('error', (error) => console.log(error.message === `connect ECONNREFUSED ${name}`));
/*===
client   connectionAttemptFailed "\u0000$tmp/s", undefined, undefined, {code: "ECONNREFUSED"}
client   error {code: "ECONNREFUSED", syscall: "connect", address: "\u0000$tmp/s"}
client   close true
console  .log(true)
===*/
