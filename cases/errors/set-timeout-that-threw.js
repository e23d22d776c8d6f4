/*---
title   = "setTimeout() that throws for its time has set the property `timeout` all the same"
clauses = ["errors.set-timeout-sets-first", "errors.set-timeout-range"]
---*/
const client = new net.Socket();
assert.throws(() => client.setTimeout(-1), { code: 'ERR_OUT_OF_RANGE' });
client.timeout;
assert.throws(() => client.setTimeout('5'), { code: 'ERR_INVALID_ARG_TYPE' });
client.timeout;
/*===
client  .timeout -> -1
client  .timeout -> "5"
===*/
