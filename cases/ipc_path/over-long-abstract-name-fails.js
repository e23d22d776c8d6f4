/*---
title    = "An abstract name of 109 bytes is an error"
clauses  = ["ipc-path.over-long-fails"]
since    = "24.0.0"
platform = ["linux"]
---*/
const stem = `\0${tmp('s')}`;
const name = stem + 'x'.repeat(109 - stem.length);
const server = net.createServer();
server.on('error', (error) => console.log(error.code, error.address.length));
server.listen(name);
const client = net.connect(name);
client.on('error', (error) => console.log(error.code, error.address.length));
/*===
server   never listening
client   never connectionAttemptFailed
console  .log("EINVAL", 109)
console  .log("EINVAL", 109)
===*/
