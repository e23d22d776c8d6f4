/*---
title   = "A socket that is destroyed in its last 'data' still ends"
clauses = ["stream.destroy.end-that-is-due"]
---*/
const client = new net.Socket();
client.push('last');
client.push(null);
client.on('close', () => client.readableAborted);
client.once('data', () => client.destroy());
/*===
client  data b"last"
client  end
client  .readableAborted -> false
===*/
