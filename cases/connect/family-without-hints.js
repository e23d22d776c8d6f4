/*---
title   = "With a `family`, `hints` default to none"
clauses = ["socket.connect-options.hints"]
---*/
const client = net.connect({
  port: 1,
  host: 'some.name',
  family: 4,
  lookup: (name, options, callback) => {
    console.log(options.hints, options.family, options.all);
    callback(new Error('enough'));
  },
});
client.on('error', () => {});
/*===
client  close true
===*/
