/*---
title   = "A second listen() throws also before 'listening', and leaves the server listening"
clauses = ["server.listen.already-listening-throws"]
---*/
const expected = {
  name: 'Error',
  code: 'ERR_SERVER_ALREADY_LISTEN',
  message: 'Listen method has been called more than once without closing.',
};
const server = net.createServer((accepted) => accepted.end());
server.listen(0, () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
assert.throws(() => server.listen(0, () => console.log('never')), expected);
assert.throws(() => server.listen(tmp('s')), expected);
assert.throws(() => server.listen({}), expected);
/*===
server   listening
client   connect
console  never .log("never")
===*/
