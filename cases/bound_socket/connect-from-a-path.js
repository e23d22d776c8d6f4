/*---
title    = "A socket with a bound path connects to a path, and tells its own"
clauses  = [
    "bound-socket.connect.of-its-kind",
    "bound-socket.socket.local-path",
    "bound-socket.close",
]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer((accepted) => {
  accepted.end('hello');
  server.close();
});
server.listen(tmp('server'), () => {
  const client = new net.Socket({ handle: new net.BoundSocket({ path: tmp('client') }) });
  const shown = () => {
    console.log(client.localAddress === tmp('client'), client.address().address === tmp('client'));
    console.log(client.localPort, client.localFamily, client.remoteAddress);
  };
  shown();
  client.setEncoding('utf8');
  client.connect(tmp('server'), () => {
    shown();
    probe.mode(tmp('client'));
    client.resume();
  });
  client.on('close', () => {
    shown();
    assert.throws(() => probe.mode(tmp('client')));
  });
});
/*===
client  data "hello"
console  .log(true, true)
console  .log(undefined, undefined, undefined)
console  .log(true, true)
console  .log(undefined, undefined, undefined)
console  .log(true, true)
console  .log(undefined, undefined, undefined)
probe  .mode(...) -> "0755"
probe  .mode(...) !! {code: "ERR_HARNESS"}
===*/
