/*---
title   = "events.errorMonitor is counted, emitted, told of and removed as an event"
clauses = ["emitter.error-monitor.is-an-event"]
---*/
const socket = new net.Socket();
const listener = (value) => console.log('heard', value);
socket.on('newListener', (name) => console.log('new', name === events.errorMonitor));
socket.on(events.errorMonitor, listener);
socket.prependOnceListener(events.errorMonitor, () => console.log('once'));
socket.listenerCount(events.errorMonitor);
socket.emit(events.errorMonitor, 5);
socket.listenerCount(events.errorMonitor);
assert(socket.listeners(events.errorMonitor)[0] === listener, 'another listener');
socket.off(events.errorMonitor, listener);
socket.emit(events.errorMonitor, 6);
socket.listenerCount('error');
/*===
client   .listenerCount(<Symbol>) -> 2
client   .emit(<Symbol>, 5) -> true
client   .listenerCount(<Symbol>) -> 1
client   .emit(<Symbol>, 6) -> false
client   .listenerCount("error") -> 0
console  .log("new", true)
console  .log("new", true)
console  .log("once")
console  .log("heard", 5)
===*/
