/*---
title   = "write() after destroy() gives its callback an error, and emits none"
clauses = ["socket.write.after-destroy", "socket.destroyed.no-more-transfer"]
---*/
const socket = new net.Socket();
socket.destroy();
socket.write('too late', (error) => console.log(error.code));
/*===
client   .write("too late", function) -> false
client   write callback ({code: "ERR_STREAM_DESTROYED"})
client   never error
console  .log("ERR_STREAM_DESTROYED")
===*/
