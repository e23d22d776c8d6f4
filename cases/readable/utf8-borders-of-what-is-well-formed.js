/*---
title   = "Overlong forms, surrogates and values beyond the last character are replaced byte by byte"
clauses = ["stream.set-encoding.ill-formed"]
---*/
const client = new net.Socket();
client.setEncoding('utf8');
client.on('data', (text) => console.log(text));
client.push(Buffer.from('e0 80 80 7c ed a0 80 7c f0 80 80 80 7c f4 90 80 80 7c c1 bf'.split(' ').join(''), 'hex'));
client.push(Buffer.from('e0a080 7c ed9fbf 7c f0908080 7c f48fbfbf'.split(' ').join(''), 'hex'));
client.push(null);
/*===
console  .log("���|���|����|����|��")
console  .log("ࠀ|퟿|𐀀|􏿿")
===*/
