/*---
title   = "emit('error') of what is no error throws ERR_UNHANDLED_ERROR, which shows the value"
clauses = ["emitter.error.not-an-error"]
---*/
const server = net.createServer();
const attempt = (value) => {
  try {
    server.emit('error', value);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
attempt('text');
attempt(5);
attempt(null);
attempt(undefined);
attempt(true);
attempt({ code: 'ECODE', message: 'like an error' });
attempt([1, 'two']);
attempt(Buffer.from([1, 2]));
try {
  server.emit('error');
} catch (error) {
  console.log(error.message);
}
/*===
console  .log("Error", "ERR_UNHANDLED_ERROR", "Unhandled error. ('text')")
console  .log("Error", "ERR_UNHANDLED_ERROR", "Unhandled error. (5)")
console  .log("Error", "ERR_UNHANDLED_ERROR", "Unhandled error. (null)")
console  .log("Error", "ERR_UNHANDLED_ERROR", "Unhandled error. (undefined)")
console  .log("Error", "ERR_UNHANDLED_ERROR", "Unhandled error. (true)")
console  .log("Error", "ERR_UNHANDLED_ERROR", "Unhandled error. ({ code: 'ECODE', message: 'like an error' })")
console  .log("Error", "ERR_UNHANDLED_ERROR", "Unhandled error. ([ 1, 'two' ])")
console  .log("Error", "ERR_UNHANDLED_ERROR", "Unhandled error. (<Buffer 01 02>)")
console  .log("Unhandled error. (undefined)")
===*/
