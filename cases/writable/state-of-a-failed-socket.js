/*---
title   = "A socket that was destroyed with an error is errored and closed before 'error' tells"
clauses = ["stream.writable.state", "stream.errored.is-the-error", "stream.closed.at-once"]
---*/
const endpoint = wire.listen();
const failure = new Error('my error');
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const tell = (when) => {
    assert.strictEqual(client.errored, failure);
    console.log(when, client.writable, client.writableEnded, client.writableFinished);
    console.log(when, client.closed, client.destroyed);
  };
  console.log('before', client.errored, client.closed, client.destroyed);
  client.destroy(failure);
  tell('destroyed');
  client.on('error', () => tell('error'));
  client.on('close', () => {
    tell('close');
    peer.end();
  });
});
/*===
console  .log("before", null, false, false)
console  .log("destroyed", false, false, false)
console  .log("destroyed", true, true)
console  .log("error", false, false, false)
console  .log("error", true, true)
console  .log("close", false, false, false)
console  .log("close", true, true)
===*/
