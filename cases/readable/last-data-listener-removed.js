/*---
title   = "A socket flows on when its last 'data' listener is removed, and loses what comes"
clauses = ["stream.remove-listener.flow-goes-on"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
const listener = (data) => console.log(String(data));
client.on('data', listener);
setImmediate(() => {
  client.push('heard');
  client.off('data', listener);
  console.log(client.readableFlowing);
  client.push('lost');
  setImmediate(() => {
    console.log(client.readableLength);
    client.destroy();
  });
});
/*===
console  .log("heard")
console  .log(true)
console  .log(0)
client   data b"heard"
client   data b"lost"
===*/
