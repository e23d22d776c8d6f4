/*---
title   = "pause() of a paused socket is not told"
clauses = ["stream.pause.event-at-once"]
---*/
const client = new net.Socket();
client.on('pause', () => {});
client.pause();
client.pause();
client.destroy();
/*===
client  pause
===*/
