/*---
title   = "The high-water mark is compared with code units of strings, and bytes of byte arrays"
clauses = ["stream.writable.length-of-strings", "socket.write.false-at-high-water-mark"]
---*/
const client = new net.Socket({ highWaterMark: 4 });
client.cork();
client.write('ééé');
client.write('é');
client.destroy();
const second = new net.Socket({ highWaterMark: 4 });
second.cork();
second.write(Buffer.from('é'));
second.write(Buffer.from('é'));
second.destroy();
/*===
client   .write("ééé") -> true
client   .write("é") -> false
client2  .write(b"é") -> true
client2  .write(b"é") -> false
===*/
