/*---
title    = "A client of a path that is destroyed at once emits no 'connect', and its server sees it end"
clauses  = ["ipc-path.cancelled-attempt"]
platform = ["linux"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
});
server.listen(tmp('s'), () => net.connect(tmp('s'), () => console.log('connected')).destroy());
/*===
client    close false
client    never connect
client    never error
accepted  end
===*/
