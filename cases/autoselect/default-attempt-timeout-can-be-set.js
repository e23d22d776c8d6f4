/*---
title   = "The default attempt time-out can be set; what is below 10 ms counts as 10"
clauses = [
    "net.set-default-auto-select-family-attempt-timeout.sets",
    "net.set-default-auto-select-family-attempt-timeout.floor",
    "net.set-default-auto-select-family-attempt-timeout.positive",
]
---*/
net.setDefaultAutoSelectFamilyAttemptTimeout(300);
assert.strictEqual(net.getDefaultAutoSelectFamilyAttemptTimeout(), 300);
net.setDefaultAutoSelectFamilyAttemptTimeout(3);
assert.strictEqual(net.getDefaultAutoSelectFamilyAttemptTimeout(), 10);
assert.throws(() => net.setDefaultAutoSelectFamilyAttemptTimeout(0), { name: 'RangeError' });
assert.throws(() => net.setDefaultAutoSelectFamilyAttemptTimeout(-1), { name: 'RangeError' });
/*===
net  .getDefaultAutoSelectFamilyAttemptTimeout() -> 300
net  .getDefaultAutoSelectFamilyAttemptTimeout() -> 10
===*/
