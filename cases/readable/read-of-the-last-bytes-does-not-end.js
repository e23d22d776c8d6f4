/*---
title   = "read(n) of just the last bytes does not bring 'end'"
clauses = ["stream.read.exact-size-does-not-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.push('last');
client.push(null);
client.on('end', () => {
  console.log('end');
  setImmediate(() => client.destroy());
});
setImmediate(() => {
  console.log(String(client.read(4)));
  setImmediate(() => {
    console.log(client.readableEnded, client.read());
  });
});
/*===
console  .log("last")
console  .log(false, null)
console  .log("end")
client   end
===*/
