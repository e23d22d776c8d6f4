/*---
title   = "The default attempt time-out is 250 ms"
clauses = ["net.get-default-auto-select-family-attempt-timeout.initial"]
until   = "26.0.0"
---*/
assert.strictEqual(net.getDefaultAutoSelectFamilyAttemptTimeout(), 250);
/*===
net  .getDefaultAutoSelectFamilyAttemptTimeout() -> 250
===*/
