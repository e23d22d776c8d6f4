/*---
title    = "A client that is destroyed before it knows that nobody has the path closes without error"
clauses  = ["ipc-path.cancelled-attempt"]
platform = ["linux"]
---*/
net.connect(tmp('missing')).destroy();
/*===
client  close false
client  never error
client  never connectionAttemptFailed
===*/
