/*---
title   = "An encoding that is null, undefined, false or empty stands for the default"
clauses = ["stream.write.encoding-that-is-nothing", "stream.set-default-encoding.for-later-writes"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.setDefaultEncoding('latin1');
  client.write('é', null);
  client.write('é', undefined);
  client.write('é', '');
  client.write('é', false);
  client.write('é', 'utf8');
  client.write('é', () => console.log('written'));
  client.end('é', null, () => console.log('end'));
  client.on('finish', () => peer.end());
});
client.resume();
/*===
peer     data x"e9e9e9e9c3a9e9e9"
peer     fin
console  .log("written")
console  .log("end")
===*/
