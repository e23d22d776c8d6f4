// SPDX-License-Identifier: MIT
//
// One source file: its text, what is wrong with the text as such, and places in it.
//
// acorn counts lines from 1 and columns from 0, in UTF-16 code units. People, and the editors to
// which they take an error, count characters from 1; `Source.place` converts.

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export class Source {
  /** The source in `bytes`. `problem` is null, or a `{ line, column, reason }`. */
  constructor(bytes) {
    this.problem = null;
    try {
      this.text = decoder.decode(bytes);
    } catch {
      this.text = bytes.toString('latin1');
      this.problem = { ...this.firstInvalid(bytes), reason: 'not UTF-8; save the file as UTF-8' };
      return;
    }
    const found = UNWELCOME.exec(this.text);
    if (found) this.problem = { ...this.placeAt(found.index), reason: whyUnwelcome(found[0]) };
  }

  /** The line and column, both from 1, of a position of acorn's. */
  place({ line, column }) {
    this.lines ??= this.text.split('\n');
    const before = this.lines[line - 1].slice(0, column);
    return { line, column: [...before].length + 1 };
  }

  placeAt(index) {
    const before = this.text.slice(0, index).split('\n');
    return { line: before.length, column: [...before.at(-1)].length + 1 };
  }

  /** Where the bytes stop being UTF-8: the end of the longest beginning that is. */
  firstInvalid(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
      const middle = (valid + invalid) >> 1;
      if (beginsValid(bytes.subarray(0, middle))) valid = middle;
      else invalid = middle;
    }
    const before = new TextDecoder().decode(bytes.subarray(0, valid)).split('\n');
    return { line: before.length, column: [...before.at(-1)].length + 1 };
  }
}

// A byte order mark, a carriage return, and the line ends that only JavaScript knows as such.
const UNWELCOME = /^\uFEFF|[\r\u2028\u2029]/;

function whyUnwelcome(found) {
  if (found === '\uFEFF') return 'a byte order mark; save the file without it';
  if (found === '\r') return "a carriage return; end lines with LF, and write '\\r' in strings";
  return 'an invisible line end (U+2028 or U+2029); in a string, write its escape';
}

function beginsValid(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
