/*---
title   = "A character whose bytes come one by one, turn after turn, is handed out whole"
clauses = ["socket.set-encoding.joins-characters"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const bytes = Buffer.from('a€');
  let next = 0;
  const send = () => {
    peer.send(bytes.subarray(next, next + 1));
    next += 1;
    if (next < bytes.length) setImmediate(() => setImmediate(send));
    else peer.end();
  };
  send();
});
client.setEncoding('utf8');
client.resume();
/*===
client  data "a€"
client  end
===*/
