# SPDX-License-Identifier: MIT
"""What is read from small made-up documents, in the forms in which the real ones have come."""

from __future__ import annotations

import tomllib

import pytest

from spec.completeness import article_page, deno_page, node_page
from spec.completeness.compare import differences, main
from spec.completeness.document_map import parse

NODE = """\
# Kettle
<!--introduced_in=v0.1.0-->
Boils. Needs [water][].
## Class: `kettle.Pot`
<!-- YAML
added:
  - v3.0.0
  - v2.5.0
deprecated: v9.0.0
changes:
  - version: v4.0.0
    pr-url: https://example.org/1
    description: Throws `ERR_POT_DRY` instead of `ERR_POT_EMPTY`.
  - version:
      - v6.0.0
      - v5.9.0
    pr-url: https://example.org/2
    description: Has `--no-lid-check`.
-->
* Extends: {EventEmitter}
### Event: `'close'`
* `hot` {boolean} Whether it is.
## Class: `kettle.Lid`
### Event: `'close'`
### `pot.boil(options[, callback])`
* `options` {Object}
  * `heat` {number} How much. **Default:** `80`.
  * `lid` {kettle.Lid} **Default**: none.
* `callback` {Function}
* Returns: {kettle.Pot} The pot.
Sets `SO_STEAM=1`. Fails with `EBURNT`. The default value of this parameter is 5 (not 6).
```js
pot.boil({ heat: 3 }); // # not a heading, * not a list, ERR_NOT_READ
```
### `pot.state`
* {string|null}
* If the pot boils, it is `loud`.
* If the pot is off `pot.state` is `quiet`.
### `pot.pour()`
* [`pot.pour(cup)`][`pour`]
* Returns `true` if it could.
[water]: #water
[`pour`]: #pour
"""

NODE_ITEMS = """\
Class: kettle.Lid
Class: kettle.Pot
Class: kettle.Pot: added v2.5.0
Class: kettle.Pot: added v3.0.0
Class: kettle.Pot: change v4.0.0
Class: kettle.Pot: change v5.9.0
Class: kettle.Pot: change v6.0.0
Class: kettle.Pot: code ERR_POT_DRY
Class: kettle.Pot: code ERR_POT_EMPTY
Class: kettle.Pot: deprecated v9.0.0
Class: kettle.Pot: extends EventEmitter
Class: kettle.Pot: flag --no-lid-check
Kettle
Kettle: added v0.1.0
kettle.Lid: Event: 'close'
kettle.Pot: Event: 'close'
kettle.Pot: Event: 'close': argument hot
pot.boil(options[, callback])
pot.boil(options[, callback]): code EBURNT
pot.boil(options[, callback]): default 5
pot.boil(options[, callback]): default heat = 80
pot.boil(options[, callback]): default lid = none
pot.boil(options[, callback]): kernel SO_STEAM=1
pot.boil(options[, callback]): option heat
pot.boil(options[, callback]): option lid
pot.boil(options[, callback]): parameter callback
pot.boil(options[, callback]): parameter options
pot.boil(options[, callback]): returns kettle.Pot
pot.pour()
pot.pour(): returns true
pot.pour(): signature pot.pour(cup)
pot.state
pot.state: type string|null
pot.state: value loud
pot.state: value quiet
"""

CONTENTS = """\
Table of contents
- Kettle
- Class:
kettle.Pot
- Event:
'close'
pot.boil()
- Class:
kettle.Lid
- Event:
'close'
- Kettle
-
Index
- Other pages
Kettle#
Boils water.
Class: kettle.Pot
#
pot.extra()
#
"""

DENO = """\
net
Functions

                    f
                    boil

                    Boils. The default value is 9.

  class Pot
  extends EventEmitter
  Deno compatibility
  The lid option is not supported.
  Fails with EBURNT.
  Constructors #
  #Pot(options?: PotOpts)
  new
  #Pot(
  lid: Lid,
  then: (pot: Pot, hot: boolean) => void,
  )
  new

  Properties #
  #state: string
  readonly

  Methods #
  #on(
  event: string,
  listener: (...args: any[]) => void,
  ): this

  1. close
  #on(
  event: "boil",
  listener: () => void,
  ): this

  function boil
  #boil(heat?: number): Pot

  Parameters #
  #heat: number
  optional

  interface PotOpts
  Properties #
  #lid: Lid | undefined
  optional

  type alias PotState
  Definition #
  "loud"
  | "quiet"
"""

DENO_ITEMS = """\
Functions
Functions: lists boil
class Pot
class Pot: code EBURNT
class Pot: extends EventEmitter
class Pot: Deno compatibility
class Pot: Pot
class Pot: Pot: signature (lid, then)
class Pot: Pot: signature (options)
class Pot: on
class Pot: on: event boil
class Pot: on: event close
class Pot: on: returns this
class Pot: on: signature (event, listener)
class Pot: state
function boil
function boil: parameter heat
function boil: returns Pot
function boil: signature (heat)
interface PotOpts
interface PotOpts: option lid
net
type alias PotState
type alias PotState: value loud
type alias PotState: value quiet
"""

ARTICLE = """\
Kettles Explained

With classes like kettle.Pot and kettle.Lid.

1. Boiling

  • pot.boil([options]): Boils.
  • hot / cold: How it is.

const pot = new net.Pot();

Conclusion

Options include heat, lid, and more. Use net.boil() for it.
"""

ARTICLE_ITEMS = """\
1. Boiling
1. Boiling: lists cold
1. Boiling: lists hot
1. Boiling: lists pot.boil([options])
Conclusion
Conclusion: lists heat
Conclusion: lists lid
Conclusion: lists net.boil()
Kettles Explained
"""

MAP = parse(
    "kettle.toml",
    tomllib.loads(
        """
        documents = ["old", "new"]
        [heading."pot.boil()"]
        option.heat = []
        option.lid = { in = ["new"], clauses = [] }
        [heading."pot.lost()"]
        unnamed = true
        """
    ),
)


@pytest.mark.parametrize("page", [NODE, NODE.replace("\n", " ").replace("```js ", "```js\n")])
def test_a_page_of_node_with_and_without_line_breaks(page: str) -> None:
    assert sorted(map(str, node_page.inventory(page))) == sorted(NODE_ITEMS.splitlines())


def test_a_table_of_contents() -> None:
    assert sorted(map(str, node_page.contents(CONTENTS))) == [
        "Class: kettle.Lid",
        "Class: kettle.Pot",
        "Kettle",
        "kettle.Lid: Event: 'close'",
        "kettle.Pot: Event: 'close'",
        "pot.boil()",
        "pot.extra()",
    ]


def test_the_page_of_deno() -> None:
    assert sorted(map(str, deno_page.inventory(DENO))) == sorted(DENO_ITEMS.splitlines())


def test_the_article() -> None:
    assert sorted(map(str, article_page.inventory(ARTICLE))) == sorted(ARTICLE_ITEMS.splitlines())


def test_what_the_map_lacks_and_what_the_document_lacks() -> None:
    found = node_page.inventory("# `pot.boil()` * `size` {number} * `heat` {number}")
    assert list(differences("new", found, [MAP])) == [
        "new: pot.boil(): option size: the map lacks it",
        "new: pot.boil(): option lid: the document lacks it",
    ]


def test_a_document_is_compared_with_its_own_entries() -> None:
    found = node_page.inventory("# `pot.boil()` * `heat` {number}")
    assert list(differences("old", found, [MAP])) == []


@pytest.mark.parametrize("arguments", [[], ["nothing=/dev/null"]])
def test_the_command_says_what_it_wants(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().out.startswith("usage: compare DOCUMENT=PATH")
