/*---
title   = "A path that no socket can have fails by 'error'"
clauses = ["ipc-path.over-long-fails", "socket.connect.error-tells-local-end"]
since   = "24.0.0"
---*/
const client = net.connect(tmp('x') + 'x'.repeat(200));
client.on('error', (error) => {
  console.log(error.code, error.syscall);
});
/*===
client  error {code: "EINVAL"}
client  close true
===*/
