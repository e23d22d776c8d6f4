/*---
title   = "Each attempt connects from the local port that was asked for"
clauses = ["socket.connect-options.local-port"]
needs   = ["port:8131"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.remotePort);
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  net.connect({
    port: server.address().port,
    host: 'some.name',
    localPort: 8131,
    autoSelectFamily: true,
    lookup: (name, options, callback) => {
      callback(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '127.0.0.2', family: 4 },
      ]);
    },
  }).resume();
});
/*===
console  .log(8131)
===*/
