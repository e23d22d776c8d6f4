/*---
title   = "pause() of a socket that a 'readable' listener has stopped is not told, but remembered"
clauses = ["stream.pause.event-at-once", "stream.readable-flowing.value"]
---*/
const client = new net.Socket();
client.on('pause', () => {});
client.on('readable', () => {});
client.readableFlowing;
client.isPaused();
client.pause();
client.removeAllListeners('readable');
setImmediate(() => {
  client.readableFlowing;
  client.isPaused();
  client.destroy();
});
/*===
client  .readableFlowing -> false
client  .isPaused() -> true
client  .readableFlowing -> null
client  .isPaused() -> true
client  never pause
===*/
