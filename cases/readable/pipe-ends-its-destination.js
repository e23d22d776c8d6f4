/*---
title   = "pipe() writes all that is received to its destination, then ends it"
clauses = ["stream.readable.pipe-writes-all"]
---*/
// One server passes on to another what its client says, and tells it when it may speak.
const last = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.resume();
  last.close();
});
const relay = net.createServer((accepted) => {
  const onward = net.connect(last.address().port, '127.0.0.1', () => {
    accepted.pipe(onward);
    accepted.write('go');
  });
  relay.close();
});
last.listen(0, '127.0.0.1', () => {
  relay.listen(0, '127.0.0.1', () => {
    const client = net.connect(relay.address().port, '127.0.0.1');
    client.once('data', () => client.end('passed on'));
  });
});
/*===
accepted2  data "passed on"
accepted2  end
===*/
