/*---
title    = "'connectionAttemptTimeout' tells of a slow attempt, and the next address is tried"
clauses  = [
    "socket.event-connection-attempt-timeout.arguments",
    "socket.event-connection-attempt.repeated",
    "socket.connect-options.attempt-timeout",
]
since    = "20.12.0"
platform = ["linux"]
---*/
// A backlog of one holds two connections that nobody has accepted yet. A third, begun before the
// server can accept, gets no answer: Linux drops it, and tries again a second later.
const full = net.createServer();
const free = net.createServer((accepted) => accepted.end());
full.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  const port = full.address().port;
  free.listen(port, '127.0.0.2', () => {
    const fillers = [net.connect(port, '127.0.0.1'), net.connect(port, '127.0.0.1')];
    process.nextTick(() => {
      const client = net.connect({
        port,
        host: 'name.example',
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: 40,
        lookup: (host, options, callback) => callback(null, [
          { address: '127.0.0.1', family: 4 },
          { address: '127.0.0.2', family: 4 },
        ]),
      });
      client.resume();
      client.on('close', () => {
        fillers[0].destroy();
        fillers[1].destroy();
        full.close();
        free.close();
      });
    });
  });
});
/*===
client3  connectionAttempt "127.0.0.1", $port1, 4
client3  connectionAttemptTimeout "127.0.0.1", $port1, 4
client3  connectionAttempt "127.0.0.2", $port1, 4
client3  connect
===*/
