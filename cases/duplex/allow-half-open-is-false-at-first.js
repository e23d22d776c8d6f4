/*---
title   = "allowHalfOpen is false unless it was asked for"
clauses = ["socket.new.allow-half-open-default"]
---*/
const client = new net.Socket();
client.allowHalfOpen;
client.destroy();
/*===
client  .allowHalfOpen -> false
===*/
