/*---
title    = "A text that only begins with a number is a path"
clauses  = ["ipc-path.number-is-a-port", "ipc-path.missing-directory"]
platform = ["linux"]
---*/
// No such folder is there, so that nothing is made wherever the program runs.
['8080x/s', '-1/s', './8080/s', '0x/s', 'NaN/s'].forEach((path) => {
  const server = net.createServer();
  server.on('error', (error) => console.log(error.code, error.address));
  server.listen(path);
});
/*===
console  .log("EACCES", "8080x/s")
console  .log("EACCES", "-1/s")
console  .log("EACCES", "./8080/s")
console  .log("EACCES", "0x/s")
console  .log("EACCES", "NaN/s")
===*/
