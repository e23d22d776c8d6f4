/*---
title   = "Another encoding throws ERR_UNKNOWN_ENCODING, and changes nothing"
clauses = ["stream.set-encoding.unknown"]
---*/
const socket = new net.Socket();
socket.setEncoding('hex');
['utf7', 'utf-32', 'latin2'].forEach((name) => {
  assert.throws(() => socket.setEncoding(name), { code: 'ERR_UNKNOWN_ENCODING' });
});
console.log(socket.readableEncoding);
/*===
console  .log("hex")
===*/
