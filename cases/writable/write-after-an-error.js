/*---
title   = "What is written from the error to 'close' fails with ERR_STREAM_DESTROYED"
clauses = ["socket.write.after-destroy"]
---*/
const client = new net.Socket();
client.destroy(new Error('my error'));
client.write('x', (error) => console.log('write', error.code, error.message));
client.on('error', (error) => {
  console.log('error', error.message);
  client.write('y', (late) => console.log('write in error', late.code));
});
client.on('close', () => {
  client.write('z', (late) => console.log('write in close', late.code));
});
/*===
console  .log("error", "my error")
console  .log("write", "ERR_STREAM_DESTROYED", "Cannot call write after a stream was destroyed")
console  .log("write in error", "ERR_STREAM_DESTROYED")
console  .log("write in close", "ERR_STREAM_DESTROYED")
client   error {message: "my error"}
===*/
