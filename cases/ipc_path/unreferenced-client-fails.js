/*---
title    = "An unref'ed client of a path learns that nobody has it"
clauses  = ["ipc-path.nobody-listens"]
platform = ["linux"]
isolate  = true
---*/
const client = net.connect(tmp('missing'));
client.unref();
client.on('error', () => {});
/*===
client  error {code: "ENOENT"}
client  close true
===*/
