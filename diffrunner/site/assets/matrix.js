// SPDX-License-Identifier: MIT
//
// The matrix, filtered. What is asked for stands in the fragment of the address, so that it can be
// sent; the form and the address always say the same. Without this script everything is shown.
'use strict';

(() => {
  const index = JSON.parse(document.getElementById('index').textContent);
  const form = document.getElementById('filter');
  const query = document.getElementById('q');
  const version = document.getElementById('version');
  const count = document.getElementById('count');
  const columns = [...form.querySelectorAll('[name=column]')];
  const families = [...document.querySelectorAll('details.family')].map((element) => ({
    element,
    rows: [...element.querySelectorAll('tbody tr')],
    shown: element.querySelector('.shown'),
  }));

  const rows = families.flatMap(({ rows: elements }) => elements).map((element, place) => {
    const { clause, cases, results } = index.rows[place];
    return {
      element,
      clauses: [clause],
      cases: Object.fromEntries(cases.map((id) => [id, index.cases[id]])),
      results: results.map(([target, words, causes, levels]) => ({
        target: index.targets[target], words, causes, levels,
      })),
    };
  });

  // -- Versions -------------------------------------------------------------------------------

  const numbers = (text) => text.split('.').map(Number);
  const isBefore = (left, right) => {
    const place = left.findIndex((number, at) => number !== right[at]);
    return place >= 0 && left[place] < right[place];
  };
  const holdsIn = ({ since, until }, release) =>
    !release ||
    (!(since && isBefore(numbers(release), numbers(since))) &&
      (!until || isBefore(numbers(release), numbers(until))));

  // -- The filter -----------------------------------------------------------------------------

  const apply = () => {
    let expression;
    try {
      expression = Filter.parse(query.value, index);
    } catch (error) {
      if (!(error instanceof Filter.QueryError)) throw error;
      count.textContent = error.message;
      query.setAttribute('aria-invalid', 'true');
      return;
    }
    query.removeAttribute('aria-invalid');
    for (const row of rows) {
      const isThere = holdsIn(row.clauses[0], version.value) && Filter.matches(expression, row);
      if (row.element.hidden === isThere) row.element.hidden = !isThere;
    }
    let total = 0;
    for (const family of families) {
      const shown = family.rows.filter((row) => !row.hidden).length;
      family.shown.textContent = shown;
      family.element.hidden = shown === 0;
      total += shown;
    }
    count.textContent = `${total} of ${rows.length} clauses`;
    document.documentElement.dataset.filtered = String(total);
  };

  const showColumns = () => {
    const hidden = columns.filter((box) => !box.checked).map((box) => Number(box.value));
    document.getElementById('columns').textContent = hidden
      .map((place) => `.grid tr > :nth-child(${place + 2}) { display: none }`)
      .join('\n');
  };

  // -- The address ----------------------------------------------------------------------------

  const toAddress = () => {
    const asked = new URLSearchParams();
    if (query.value.trim()) asked.set('q', query.value.trim());
    if (version.value) asked.set('version', version.value);
    const unchecked = columns.filter((box) => !box.checked);
    if (unchecked.length > 0) {
      asked.set('without', unchecked.map((box) => index.targets[box.value]).join(' '));
    }
    history.replaceState(null, '', asked.size === 0 ? '#' : `#${asked}`);
  };

  const fromAddress = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    query.value = asked.get('q') ?? '';
    version.value = asked.get('version') ?? '';
    const without = (asked.get('without') ?? '').split(' ');
    for (const box of columns) box.checked = !without.includes(index.targets[box.value]);
    showColumns();
    apply();
  };

  // -- What people do -------------------------------------------------------------------------

  const addTerm = (term) => {
    const before = query.value.trim();
    query.value = / or /i.test(before) ? `(${before}) ${term}` : `${before} ${term}`.trim();
  };

  form.addEventListener('input', (event) => {
    const { term, pair } = event.target.dataset;
    if (term && event.target.value) {
      addTerm(`${term}:${event.target.value}`);
      event.target.value = '';
    }
    if (pair) {
      const [target, result] = form.querySelectorAll('[data-pair]');
      if (target.value && result.value) {
        addTerm(`${target.value}:${result.value}`);
        target.value = '';
        result.value = '';
      }
    }
    if (event.target.name === 'column') showColumns();
    apply();
    toAddress();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { showColumns(); apply(); toAddress(); }));
  addEventListener('hashchange', fromAddress);

  for (const [name, isOpen] of [['open', true], ['fold', false]]) {
    document.getElementById(name).addEventListener('click', () => {
      for (const { element } of families) element.open = isOpen;
    });
  }

  form.hidden = false;
  fromAddress();
})();
