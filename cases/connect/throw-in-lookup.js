/*---
title   = "What a listener of 'lookup' throws is uncaught: nothing is attempted"
clauses = ["emitter.emit.throw-is-uncaught"]
---*/
const client = net.connect({
  port: 1,
  host: 'name.example',
  autoSelectFamily: false,
  lookup: (name, options, callback) => setImmediate(() => callback(null, '127.0.0.1', 4)),
});
client.on('lookup', () => {
  throw new Error('in lookup');
});
client.on('error', () => console.log('never'));
/*===
client   lookup null, "127.0.0.1", 4, "name.example"
client   never connectionAttempt
console  never .log
program  exit uncaught {message: "in lookup"}
===*/
