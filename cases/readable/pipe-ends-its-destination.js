/*---
title   = "pipe() writes all that is received to its destination, then ends it"
clauses = ["stream.readable.pipe-writes-all"]
---*/
// One server passes on to another what its client says.
const last = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.resume();
  last.close();
});
const relay = net.createServer((accepted) => {
  accepted.pipe(net.connect(last.address().port, '127.0.0.1'));
  relay.close();
});
last.listen(0, '127.0.0.1', () => {
  relay.listen(0, '127.0.0.1', () => {
    net.connect(relay.address().port, '127.0.0.1').end('passed on');
  });
});
/*===
accepted2  data "passed on"
accepted2  end
===*/
