/*---
title    = "resetAndDestroy() on an IPC socket throws ERR_INVALID_HANDLE_TYPE"
clauses  = ["socket.reset-and-destroy.not-tcp"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer((accepted) => {
  assert.throws(() => accepted.resetAndDestroy(), { code: 'ERR_INVALID_HANDLE_TYPE' });
  accepted.end();
  server.close();
});
server.listen(tmp('sock'), () => {
  net.connect(tmp('sock')).resume();
});
/*===
accepted  .resetAndDestroy() !! {code: "ERR_INVALID_HANDLE_TYPE"}
accepted  close false
===*/
