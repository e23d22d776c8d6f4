/*---
title   = "Base64 may be in either alphabet, with white space and with or without padding"
clauses = ["stream.encoding.base64-is-read-leniently"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.write('+/+/', 'base64');
  client.write('-_-_', 'base64');
  client.write('+/+/', 'base64url');
  client.write('Y Q\n= =', 'base64');
  client.write('YWI', 'base64');
  client.write('Y!W!J!j', 'base64url');
  client.end();
  client.on('finish', () => peer.end());
});
client.resume();
/*===
peer  data x"fbffbffbffbffbffbf616162616263"
peer  fin
===*/
