/*---
title   = "pause() followed by resume() holds back nothing"
clauses = ["stream.resume.event-on-a-tick", "stream.pause.event-at-once"]
---*/
const client = new net.Socket();
client.on('resume', () => {});
client.on('pause', () => {});
client.on('data', () => {});
setImmediate(() => {
  client.pause();
  client.push('data');
  client.resume();
  setImmediate(() => client.destroy());
});
/*===
client  resume
client  pause
client  data b"data"
client  resume
===*/
