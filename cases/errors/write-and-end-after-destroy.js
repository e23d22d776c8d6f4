/*---
title   = "write() and end() with data after destroy() tell their callbacks ERR_STREAM_DESTROYED"
clauses = ["socket.write.after-destroy", "errors.end-after-destroy"]
---*/
const show = (error) => console.log(error.name, error.code, error.message);
const client = new net.Socket();
client.destroy();
client.write('x', show);
client.end('y', show);
/*===
console  .log("Error", "ERR_STREAM_DESTROYED", "Cannot call write after a stream was destroyed")
console  .log("Error", "ERR_STREAM_DESTROYED", "Cannot call write after a stream was destroyed")
client   close
client   never error
===*/
