/*---
title   = "The default attempt time-out is 500 ms"
clauses = ["net.get-default-auto-select-family-attempt-timeout.initial-longer"]
since   = "26.0.0"
---*/
assert.strictEqual(net.getDefaultAutoSelectFamilyAttemptTimeout(), 500);
/*===
net  .getDefaultAutoSelectFamilyAttemptTimeout() -> 500
===*/
