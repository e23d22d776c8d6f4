/*---
title   = "abort() destroys the sockets that wait for a signal in the order in which they were made"
clauses = ["emitter.abort-signal.in-order"]
---*/
const controller = new AbortController();
const first = new net.Socket({ signal: controller.signal });
const second = new net.Socket({ signal: controller.signal });
const third = new net.Socket({ signal: controller.signal });
second.destroy();
first.on('error', (error) => console.log('first', error.code));
second.on('error', () => console.log('never printed'));
third.on('error', (error) => console.log('third', error.code));
second.on('close', () => controller.abort());
/*===
console  .log("first", "ABORT_ERR")
console  .log("third", "ABORT_ERR")
client2  close ()
===*/
