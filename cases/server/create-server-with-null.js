/*---
title   = "createServer() takes null or undefined for no options, and a listener after it"
clauses = ["net.create-server.options-optional"]
---*/
console.log(net.createServer(null).listenerCount('connection'));
console.log(net.createServer(undefined).listenerCount('connection'));
console.log(net.createServer(null, () => {}).listenerCount('connection'));
console.log(net.createServer(undefined, () => {}).listenerCount('connection'));
console.log(net.createServer({}, () => {}).listenerCount('connection'));
/*===
console  .log(0)
console  .log(0)
console  .log(1)
console  .log(1)
console  .log(1)
===*/
