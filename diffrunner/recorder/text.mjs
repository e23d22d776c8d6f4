// SPDX-License-Identifier: MIT
//
// A record as a line of text, `LANE  TEXT`: the form of docs/trace-format.md, "One record, one
// line of text", in which people read traces. The runner has the same in Python; this one is for a
// case that runs without the runner and prints what happens as it happens.
//
// What comes out is safe to print: whatever could move a cursor is written as an escape.

const PLAIN_KEY = /^[A-Za-z_$][A-Za-z0-9_$]*$/;
const UNPRINTABLE = new RegExp(
  '[\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200b-\\u200f\\u2028-\\u202f\\u2060-\\u206f\\ufeff'
    + '\\ufff9-\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'g',
);

/** The line of a record of a trace. */
export function lineOf(record) {
  return `${record.lane}  ${textOf(record)}`;
}

/** What changed in the visible state of a record's object, by name: `bytesRead=2 closed=true`. */
export function stateOf({ state = {} }) {
  const names = Object.keys(state).sort();
  return names.map((name) => `${printable(name)}=${valueText(state[name])}`).join(' ');
}

function textOf(record) {
  const values = (record.args ?? []).map(valueText).join(', ');
  switch (record.kind) {
    case 'event':
      return `${printable(record.name)} ${values}`.trimEnd();
    case 'callback':
      return `${printable(record.name)} callback (${values})`;
    case 'call':
      return `${called(record.name)}(${values})${outcome(record)}`;
    case 'get':
      return `.${printable(record.name)}${'value' in record ? ` -> ${valueText(record.value)}` : ''}${thrown(record)}`;
    case 'set':
      return `.${printable(record.name)} = ${valueText(record.value)}${thrown(record)}`;
    case 'exit':
      return `exit ${printable(record.name)}${'threw' in record ? ` ${valueText(record.threw)}` : ''}`;
    default:
      return record.kind;
  }
}

/** A call's name: `net.connect` and `new net.Socket` as is, else `.write`. */
function called(name) {
  return printable(name.includes('.') || name.startsWith('new ') ? name : `.${name}`);
}

function outcome(record) {
  if ('threw' in record) return thrown(record);
  const { result } = record;
  const isItself = result?.$ === 'lane' && result.name === record.lane;
  return isItself || result?.$ === 'undefined' ? '' : ` -> ${valueText(result)}`;
}

function thrown(record) {
  return 'threw' in record ? ` !! ${valueText(record.threw)}` : '';
}

function valueText(value) {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return typeof value.$ === 'string' ? taggedText(value) : braces(Object.entries(value));
}

function taggedText(value) {
  switch (value.$) {
    case 'undefined':
    case 'function':
      return value.$;
    case 'lane':
      return printable(value.name);
    case 'number':
      return value.text;
    case 'bytes':
      return bytesText(value.hex);
    case 'other':
      return `<${printable(value.type)}>`;
    case 'deep':
      return '...';
    case 'object':
      return braces(value.entries);
    default:
      return braces(Object.entries(value).filter(([key]) => key !== '$'));
  }
}

function braces(pairs) {
  const shown = pairs.map(([key, value]) => (
    `${PLAIN_KEY.test(key) ? key : quoted(key)}: ${valueText(value)}`));
  return `{${shown.join(', ')}}`;
}

/** Bytes that are text as text, others in hexadecimal. */
function bytesText(hex) {
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (digits) => parseInt(digits, 16));
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.replaceAll(/[\r\n]/g, '').match(UNPRINTABLE)) return `b${JSON.stringify(text)}`;
  } catch {
    // Not UTF-8: hexadecimal it is.
  }
  return `x"${hex}"`;
}

function quoted(text) {
  return printable(JSON.stringify(text));
}

function printable(text) {
  return text.replaceAll(UNPRINTABLE, (found) => (
    `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
