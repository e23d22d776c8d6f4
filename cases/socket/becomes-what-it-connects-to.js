/*---
title    = "One and the same socket connects by TCP, and after 'close' by IPC"
clauses  = ["socket.new.tcp-or-ipc", "socket.connect.reconnect-after-close"]
platform = ["linux", "darwin"]
---*/
const tcp = net.createServer((accepted) => accepted.end('tcp'));
const ipc = net.createServer((accepted) => accepted.end('ipc'));
tcp.listen(0, '127.0.0.1', () => {
  ipc.listen(tmp('sock'), () => {
    const socket = new net.Socket();
    socket.setEncoding('utf8');
    socket.on('data', (text) => console.log(text));
    socket.once('close', () => {
      tcp.close();
      socket.connect(tmp('sock'));
      socket.once('close', () => ipc.close());
    });
    socket.connect(tcp.address().port, '127.0.0.1');
  });
});
/*===
console  .log("tcp")
console  .log("ipc")
client   close false
client   close false
===*/
