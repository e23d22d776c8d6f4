/*---
title   = "A socket that has begun to end by itself refuses writes with EPIPE"
clauses = ["socket.write.after-other-party-ended"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().end());
client.resume();
client.on('end', () => {
  client.write('in the event', () => console.log('in the event: written'));
  process.nextTick(() => client.write('in a tick', () => console.log('in a tick: written')));
  setImmediate(() => client.write('too late', (error) => console.log('too late:', error.code)));
});
/*===
console  .log("in the event: written")
console  .log("in a tick: written")
console  .log("too late:", "EPIPE")
client   write callback
client   write callback
client   write callback ({code: "EPIPE", message: "This socket has been ended by the other party"})
===*/
