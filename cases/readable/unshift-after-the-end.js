/*---
title   = "unshift() after 'end' is an error"
clauses = ["stream.unshift.after-end-event-is-an-error"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.end();
});
client.on('error', (error) => console.log(error.code));
client.on('end', () => {
  setImmediate(() => console.log(client.unshift('late')));
});
client.setEncoding('utf8');
client.allowHalfOpen = true;
client.resume();
client.on('error', () => {});
/*===
program  exit empty
===*/
