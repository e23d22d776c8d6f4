/*---
title   = "What is sent comes back"
clauses = ["self-check"]
timeout = 3000
---*/
const server = net.createServer((accepted) => accepted.pipe(accepted));
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.on('data', (text) => console.log(text));
  client.on('close', () => server.close());
  client.end('echo');
});
/*===
console  .log("echo")
client   data "echo"
client   end
client   close false
program  exit empty
===*/
