/*---
title    = "A path that begins with NUL is an abstract socket, free again once closed"
clauses  = ["ipc-path.abstract", "ipc-path.abstract-disappears"]
since    = "20.8.0"
platform = ["linux"]
---*/
const name = `\0${tmp('abstract')}`;
const server = net.createServer((accepted) => accepted.end());
server.listen(name, () => {
  const client = net.connect(name);
  client.resume();
  client.on('close', () => {
    server.close(() => {
      server.listen(name, () => {
        console.log('again');
        server.close();
      });
    });
  });
});
/*===
console  .log("again")
client   connect
client   end
server   connection accepted
===*/
