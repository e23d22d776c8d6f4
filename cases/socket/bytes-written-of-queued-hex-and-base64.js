/*---
title   = "What waits in hex or base64 counts by its length, whatever of it is no digit"
clauses = ["socket.bytes-written.queued-hex-and-base64"]
---*/
const texts = [
  ['00ffAb6x61', 'hex'],
  ['abc', 'hex'],
  ['é😀€', 'hex'],
  ['QUJD=x', 'base64'],
  ['QUJDRA', 'base64'],
  ['QUJDRA==', 'base64'],
  ['QUJDREU=', 'base64'],
  ['ab==', 'base64'],
  ['Q U J D', 'base64'],
  ['=', 'base64'],
  ['==', 'base64'],
  ['===', 'base64'],
  ['A==', 'base64'],
  ['QUJD*RE', 'base64url'],
];
texts.forEach((text) => {
  const client = net.connect(wire.unanswering().port, '127.0.0.1');
  client.write(text[0], text[1]);
  console.log(text[0], client.bytesWritten, Buffer.byteLength(text[0], text[1]));
  client.destroy();
});
/*===
console  .log("00ffAb6x61", 5, 5)
console  .log("abc", 1, 1)
console  .log("é😀€", 2, 2)
console  .log("QUJD=x", 4, 4)
console  .log("QUJDRA", 4, 4)
console  .log("QUJDRA==", 4, 4)
console  .log("QUJDREU=", 5, 5)
console  .log("ab==", 1, 1)
console  .log("Q U J D", 5, 5)
console  .log("=", 0, 0)
console  .log("==", 0, 0)
console  .log("===", 0, 0)
console  .log("A==", 0, 0)
console  .log("QUJD*RE", 5, 5)
===*/
