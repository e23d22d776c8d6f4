/*---
title   = "`hints` reach the look-up as they are"
clauses = ["socket.connect-options.hints"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  hints: 8,
  lookup: (name, options, callback) => {
    console.log(options.hints, options.family);
    callback(new Error('enough'));
  },
});
client.on('error', () => {});
/*===
console  .log(8, undefined)
===*/
