/*---
title   = "What a listener throws need not be an error: emit() throws it as it is"
clauses = ["emitter.emit.throw-stops"]
---*/
const server = net.createServer();
server.on('mine', (what) => {
  throw what;
});
const attempt = (what) => {
  try {
    server.emit('mine', what);
  } catch (thrown) {
    console.log(thrown === what, typeof thrown);
  }
};
attempt('text');
attempt(5);
attempt(null);
attempt({ key: 'value' });
/*===
console  .log(true, "string")
console  .log(true, "number")
console  .log(true, "object")
console  .log(true, "object")
===*/
