/*---
title   = "Strings become bytes by their encoding; byte arrays go as they are"
clauses = [
    "socket.write.encoding",
    "socket.write.encoding-default",
    "socket.write.string-or-bytes",
    "socket.end.encoding",
]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.write('é');
    client.write('é', 'latin1');
    client.write('6869', 'hex');
    client.write(Buffer.from([1, 2]));
    client.write(new Uint8Array([3, 4]));
    client.end('aGk=', 'base64');
  });
});
/*===
accepted  data x"c3a9e96869010203046869"
accepted  end
===*/
