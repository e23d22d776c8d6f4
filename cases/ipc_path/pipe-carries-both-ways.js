/*---
title    = "Both ends of a named pipe read and write"
clauses  = ["ipc-path.named-pipe", "ipc-path.windows-namespace", "ipc-path.identifies-endpoint"]
platform = ["windows"]
---*/
const path = '\\\\?\\pipe\\net-conformance-both-ways';
const server = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.on('data', (text) => accepted.end(`${text} heard`));
  server.close();
});
server.listen(path, () => {
  const client = net.connect(path, () => client.write('knock'));
  client.setEncoding('utf8');
  client.resume();
});
/*===
accepted  data "knock"
client    data "knock heard"
client    end
===*/
