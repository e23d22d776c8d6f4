/*---
title   = "Writes arrive in the order of their calls, whoever makes them"
clauses = ["socket.write.sends", "socket.event-ready.after-connect"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => client.write('2 '));
client.write('1 ');
client.on('connect', () => {
  client.write('3 ');
  process.nextTick(() => client.write('6 '));
  queueMicrotask(() => client.write('7 '));
});
client.prependListener('ready', () => client.write('4 '));
client.on('ready', () => {
  client.write('5 ');
  setImmediate(() => client.end('8', () => endpoint.accept().end()));
});
client.resume();
/*===
peer  data b"1 2 3 4 5 6 7 8"
peer  fin
===*/
