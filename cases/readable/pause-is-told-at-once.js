/*---
title   = "'pause' is emitted before pause() returns"
clauses = ["stream.pause.event-at-once"]
---*/
const client = new net.Socket();
client.on('pause', () => console.log('pause'));
client.pause();
console.log('returned');
client.destroy();
/*===
console  .log("pause")
console  .log("returned")
client   pause
===*/
