/*---
title    = "A path is taken by every signature of connect()"
clauses  = ["net.create-connection.path", "net.connect.alias", "socket.connect-path.as-options"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer((accepted) => accepted.end());
const path = tmp('s');
const signatures = [
  (f) => net.connect(path).on('connect', f),
  (f) => net.connect(path, f),
  (f) => net.connect({ path }, f),
  (f) => net.createConnection(path, f),
  (f) => net.createConnection({ path }, f),
  (f) => new net.Socket().connect(path, f),
  (f) => new net.Socket().connect({ path }, f),
];
const next = (i) => {
  if (i === signatures.length) {
    server.close();
    return;
  }
  const client = signatures[i](() => console.log('connected', i));
  client.resume();
  client.on('close', () => next(i + 1));
};
server.listen(path, () => next(0));
/*===
console  .log("connected", 0)
console  .log("connected", 1)
console  .log("connected", 2)
console  .log("connected", 3)
console  .log("connected", 4)
console  .log("connected", 5)
console  .log("connected", 6)
===*/
