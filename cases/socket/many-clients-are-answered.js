/*---
title   = "Many clients of one server each get their own answer"
clauses = ["socket.write.sends", "socket.event-data.string"]
---*/
const clients = 20;
let accepted = 0;
const server = net.createServer((socket) => {
  socket.setEncoding('utf8');
  socket.on('data', (text) => socket.end(`you are ${text}`));
  accepted += 1;
  if (accepted === clients) server.close();
});
server.listen(0, '127.0.0.1', () => {
  for (let i = 0; i < clients; i += 1) {
    const client = net.connect(server.address().port, '127.0.0.1', () => client.write(String(i)));
    client.setEncoding('utf8');
    client.on('data', (text) => assert.strictEqual(text, `you are ${i}`));
  }
});
/*===
server    close
client    data "you are 0"
client20  data "you are 19"
===*/
