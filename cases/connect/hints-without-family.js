/*---
title    = "Without hints and family the look-up gets ADDRCONFIG as hints"
clauses  = ["socket.connect-options.hints-without-family"]
platform = ["linux"]
---*/
const client = net.connect({
  port: 1,
  host: 'name.example',
  lookup: (host, options, callback) => {
    console.log(options.hints);
    callback(new Error('no such name'));
  },
});
client.on('error', () => {});
/*===
console  .log(32)
===*/
