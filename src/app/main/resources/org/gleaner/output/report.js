'use strict';
// The page of a report. Its data lies in script elements as JSON; documents, and tables but the first, follow this script.
// Words of documents go into the page as text nodes only, never as markup.
(() => {
  const $ = id => document.getElementById(id);
  const read = id => JSON.parse($(id).textContent);

  /** make('td', {class: 'wide'}, 'words', node): an element with attributes and children. */
  function make(name, attributes, ...children) {
    const svg = ['svg', 'g', 'path', 'rect', 'text', 'title'].includes(name);
    const node = svg ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (value !== null && value !== undefined && value !== false) node.setAttribute(key, value === true ? '' : value);
    }
    node.append(...children.filter(child => child !== null && child !== undefined));
    return node;
  }

  const documents = read('documents').map(([id, title, date, pledges, money, mentions], index) => ({index, id, title, date, pledges, money, mentions}));
  const plural = (count, one, many) => count.toLocaleString('en') + ' ' + (count === 1 ? one : many || one + 's');
  const grouped = number => number === '' || number === null ? '' : Number(number).toLocaleString('en', {maximumFractionDigits: 4});
  const titled = one => one.title || one.id;
  /** Where in its document something stands, to the mark of that kind. */
  const leads = ({index, sentence, start}, kind) => '#d' + [index, sentence, start, kind].join('.');
  const total = field => documents.reduce((sum, one) => sum + one[field], 0);
  $('summary').textContent = [plural(documents.length, 'document'), plural(total('pledges'), 'pledge'), plural(total('money'), 'sum'),
    plural(total('mentions'), 'mention')].join(', ');

  /** Says of some links which one is shown. */
  function current(links, isShown, value) {
    for (const link of links) {
      if (isShown(link)) link.setAttribute('aria-current', value);
      else link.removeAttribute('aria-current');
    }
  }

  // ---- what a mark says --------------------------------------------------------------------------------------------

  const amount = (min, max, currency) => {
    const bounds = min === max ? grouped(min) : min === null ? 'up to ' + grouped(max) : max === null ? 'at least ' + grouped(min) : grouped(min) + ' to ' + grouped(max);
    return min === null && max === null ? null : bounds + (currency ? ' ' + currency : '');
  };
  const KINDS = {
    pledges: {mark: 'pledge', rank: 1, title: () => 'Pledge', rows: ([, , who, words, how, action, whom, deadline, due, condition, strength, negated, by, confidence]) => [
      ['who', who && (words && words !== who ? who + ' (“' + words + '”, by ' + how + ')' : who) || 'the text does not say'], ['what', (negated ? 'not: ' : '') + action],
      ['for', whom], ['by', deadline && (deadline + (due ? ' (' + due + ')' : ''))], ['if', condition], ['strength', strength], ['reported by', by], ['confidence', confidence]]},
    money: {mark: 'sum', rank: 2, title: () => 'Money', rows: ([, , min, max, currency, source, qualifier, per, payer, payee, confidence]) => [
      ['amount', amount(min, max, currency)], ['qualifier', qualifier], ['currency by', source], ['per', per], ['payer', payer], ['payee', payee], ['confidence', confidence]]},
    dates: {mark: 'date', rank: 3, title: ([, , kind]) => 'Time: ' + kind, rows: ([, , , value, from, to]) => [['value', value], ['from', from], ['to', to]]},
    mentions: {mark: 'mention', rank: 4, title: ([, , type]) => type.toLowerCase(), style: ([, , type]) => type,
      rows: ([, , , confidence, name]) => [['name', name], ['confidence', confidence]]}
  };

  const look = (kind, record) => 'mark ' + kind.mark + (kind.style ? ' ' + kind.style(record) : '');

  const tip = $('tip');
  let pointed = null;

  function explain(mark) {
    const marks = [];
    for (let node = mark; node && node.nodeType === 1; node = node.parentElement.closest('.mark')) marks.push(node);
    tip.replaceChildren(...marks.flatMap(node => {
      const kind = KINDS[node.dataset.kind];
      const record = node.record;
      const rows = kind.rows(record).filter(([, value]) => value !== null && value !== undefined && value !== '');
      return [make('strong', {}, kind.title(record)), make('dl', {}, ...rows.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, String(value))]))];
    }));
    const box = mark.getBoundingClientRect();
    point(mark, box.height < innerHeight / 3 ? box : mark.getClientRects()[0]);
  }

  /** Shows the tip beside what it tells of. */
  function point(mark, box) {
    tip.hidden = false;
    tip.style.maxHeight = '';
    const [above, below] = [box.top - 16, innerHeight - box.bottom - 16];
    const under = tip.offsetHeight <= below || below >= above;
    // on the roomier side, never over what it explains
    tip.style.maxHeight = Math.max(120, under ? below : above) + 'px';
    tip.style.left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8)) + 'px';
    tip.style.top = (under ? box.bottom + 8 : box.top - tip.offsetHeight - 8) + 'px';
    if (pointed) pointed.removeAttribute('aria-describedby');
    pointed = mark;
    mark.setAttribute('aria-describedby', 'tip');
  }

  function hush() {
    tip.hidden = true;
    if (pointed) pointed.removeAttribute('aria-describedby');
    pointed = null;
  }

  // ---- a document --------------------------------------------------------------------------------------------------

  const page = $('document');
  let shown = -1;

  /** Puts the text into {@code root} with an element for every item, nested; items that cross another are cut in two. */
  function mark(chars, items, root) {
    const before = (a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank;
    const queue = items.sort(before);
    const open = [{end: chars.length, node: root}];
    let at = 0;
    const emit = (top, to) => {
      if (to > at) {
        top.node.append(chars.slice(at, to).join('').replace(/\r\n?/g, '\n'));
        at = to;
      }
    };
    const close = to => {
      while (open.length > 1 && open[open.length - 1].end <= to) emit(open[open.length - 1], open.pop().end);
      emit(open[open.length - 1], to);
    };
    for (let i = 0; i < queue.length; i++) {
      const item = queue[i];
      close(item.start);
      const top = open[open.length - 1];
      let end = item.end;
      if (end > top.end) {
        const rest = {...item, start: top.end, rest: true};
        let place = i + 1;
        while (place < queue.length && before(queue[place], rest) < 0) place++;
        queue.splice(place, 0, rest);
        end = top.end;
      }
      const node = item.make(item.rest === true);
      top.node.append(node);
      open.push({end, node});
    }
    close(chars.length);
  }

  function show(index) {
    if (shown === index) return;
    shown = index;
    hush();
    const about = documents[index];
    const data = found(index);
    const items = data.sentences.map(([start, end, kind], number) => ({start, end, rank: 0,
      make: rest => make('span', {class: 'sentence ' + kind, tabindex: '-1', 'data-sentence': rest ? null : number})}));
    for (const [list, kind] of Object.entries(KINDS)) {
      for (const record of data[list]) {
        items.push({start: record[0], end: record[1], rank: kind.rank, make: rest => {
          const node = make('span', {class: look(kind, record), 'data-kind': list, role: rest ? null : 'note', tabindex: rest ? null : '-1', 'data-start': rest ? null : record[0]});
          node.record = record;
          return node;
        }});
      }
    }
    const text = make('div', {class: 'text', id: 'text', role: 'region', 'aria-label': 'Text; arrow keys go from mark to mark'});
    mark(data.chars || Array.from(data.text), items, text);
    const first = text.querySelector('.mark[data-start]');
    if (first) first.tabIndex = 0;
    const toggle = (kind, words) => {
      const box = make('input', {type: 'checkbox', checked: true});
      box.addEventListener('change', () => text.classList.toggle('hide-' + kind, !box.checked));
      return make('label', {}, box, ' ', words);
    };
    page.replaceChildren(make('h3', {tabindex: '-1'}, titled(about)),
      make('p', {class: 'quiet'}, [about.id, about.date, plural(about.pledges, 'pledge'), plural(about.money, 'sum')].filter(Boolean).join(' · ')),
      make('div', {class: 'legend', role: 'group', 'aria-label': 'What is marked'}, toggle('pledge', plural(data.pledges.length, 'pledge')),
        toggle('money', plural(data.money.length, 'sum')), toggle('mention', plural(data.mentions.length, 'name')), toggle('date', plural(data.dates.length, 'date'))),
      ...data.warnings.map(words => make('p', {class: 'quiet'}, '⚠ ' + words)), text);
    current($('document-list').querySelectorAll('a'), link => link.hash === '#d' + index, 'true');
  }

  function jump(sentence, start, kind) {
    for (const old of page.querySelectorAll('.target')) old.classList.remove('target');
    const place = page.querySelector('[data-sentence="' + sentence + '"]');
    const record = page.querySelector('.mark[data-kind="' + kind + '"][data-start="' + start + '"]');
    if (place) place.classList.add('target');
    const goal = record || place;
    if (goal) {
      goal.scrollIntoView({block: goal.getBoundingClientRect().height < innerHeight ? 'center' : 'start'});
      if (record) rove(record);
      else goal.focus({preventScroll: true});
    }
  }

  /** One mark at a time is reached by Tab; the arrow keys go on from it. */
  function rove(to) {
    for (const old of page.querySelectorAll('.mark[tabindex="0"]')) old.tabIndex = -1;
    to.tabIndex = 0;
    to.focus({preventScroll: true});
    explain(to);
  }

  const markOf = target => target.nodeType === 1 ? target.closest('.mark') : null;
  page.addEventListener('mouseover', event => { const at = markOf(event.target); if (at) explain(at); else hush(); });
  page.addEventListener('mouseleave', hush);
  page.addEventListener('focusin', event => { const at = markOf(event.target); if (at) explain(at); });
  page.addEventListener('focusout', hush);
  page.addEventListener('click', event => { const at = markOf(event.target); if (at && at.dataset.start) rove(at); });
  page.addEventListener('keydown', event => {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (!step || !markOf(event.target)) return;
    const marks = [...page.querySelectorAll('.mark[data-start]')];
    const next = marks[marks.indexOf(event.target) + step];
    if (next) {
      event.preventDefault();
      next.scrollIntoView({block: 'nearest'});
      rove(next);
    }
  });
  addEventListener('keydown', event => { if (event.key === 'Escape') hush(); });
  addEventListener('scroll', () => { if (pointed && document.activeElement !== pointed) hush(); }, {passive: true});

  // ---- sentences ---------------------------------------------------------------------------------------------------

  /** Documents that were read for their sentences, the last few hundred. */
  const kept = new Map();

  /** A document; null while the browser has not come so far. */
  function found(index) {
    if (document.readyState === 'loading') return null;
    if (!kept.has(index)) {
      if (kept.size > 300) kept.clear();
      const data = read('document-' + index);
      // offsets count code points; most texts have no others than UTF-16 units
      kept.set(index, {...data, chars: /[\ud800-\udfff]/.test(data.text) ? Array.from(data.text) : null});
    }
    return kept.get(index);
  }

  /** The sentence of a row with everything marked that stands in it. */
  function marked(row) {
    const data = found(row.index);
    const root = make('span', {class: 'said'});
    if (!data) {
      root.append(row.said ? row.said(row) : '…');
      return root;
    }
    const sentence = data.sentences[row.sentence];
    if (!sentence) return root;
    const [start, end] = sentence;
    const items = [];
    for (const [list, kind] of Object.entries(KINDS)) {
      for (const record of data[list]) {
        if (record[0] < end && record[1] > start) {
          items.push({start: Math.max(record[0], start) - start, end: Math.min(record[1], end) - start, rank: kind.rank,
            make: () => make('span', {class: look(kind, record)})});
        }
      }
    }
    mark(data.chars ? data.chars.slice(start, end) : Array.from(data.text.slice(start, end)), items, root);
    return root;
  }

  // ---- tables ------------------------------------------------------------------------------------------------------

  const NUMBERS = ['NUMBER', 'REAL', 'AMOUNT'];
  /** More values than these are filtered by their words, not by a list. */
  const FEW = 12;
  const label = name => name.replace(/_/g, ' ');
  const plain = (name, kind, doc) => ({name, kind, doc});

  const csv = cell => /[",\r\n]/.test(cell) ? '"' + cell.replace(/"/g, '""') + '"' : cell;

  /** Puts words on the clipboard, in files opened from a disk too. */
  function copy(words) {
    const box = make('textarea', {class: 'copied', 'aria-hidden': 'true'});
    box.value = words;
    document.body.append(box);
    box.select();
    const done = document.execCommand('copy');
    box.remove();
    return done;
  }

  /** More would take a browser minutes to print. */
  const MOST_PRINTED = 2000;

  /** What a table does before it is printed, by where it is. */
  const toPrint = new Map();

  /**
   * A table that sorts, filters by column, is copied as CSV, and shows its rows a hundred at a time.
   * columns: {name, kind, doc, text(row), sort(row), node(row)}, of a plain one the cell of the same place
   * raw: {header, cells(row)}: what is copied, and what links filter by
   * exact: by which cells of raw it is filtered at first
   */
  function table(at, title, all, rows, raw, exact) {
    all = all.map((column, i) => ({text: row => row.cells[i], ...column}));
    if (!rows.length) {
      $(at).replaceChildren(make('p', {class: 'quiet'}, 'None.'));
      return {only() {}, redraw() {}};
    }
    const isEmpty = column => rows.every(row => { const text = column.text(row); return text === '' || text === 'false'; });
    const state = {column: -1, falling: false, words: '', exact: {...exact}, by: new Map(), limit: 100, folded: true};
    const columns = () => state.folded ? all.filter(column => !column.empty) : all;
    all.forEach(column => { column.empty = isEmpty(column); });
    raw = raw || {header: all.map(column => column.name), cells: row => row.cells};
    const filter = make('input', {type: 'search', autocomplete: 'off', id: at + '-filter'});
    const status = make('span', {role: 'status'});
    const chips = make('span', {class: 'chips'});
    const body = make('tbody', {role: 'rowgroup'});
    const head = make('thead', {role: 'rowgroup'});
    const more = make('button', {type: 'button'}, 'Show more');
    const copier = make('button', {type: 'button', class: 'copy'}, 'Copy as CSV');
    const empties = all.filter(column => column.empty).length;
    const unfold = make('button', {type: 'button', class: 'unfold', 'aria-expanded': 'false'}, plural(empties, 'empty column'));
    unfold.hidden = !empties;
    let shownRows = rows;

    const isNumber = column => NUMBERS.includes(column.kind);
    const key = column => column.sort || (isNumber(column) ? row => column.text(row) === '' ? '' : Number(column.text(row)) : column.text);
    const order = column => {
      const of = key(column);
      return (a, b) => {
        const [x, y] = [of(a), of(b)];
        // the unknown last, whichever way
        if (x === '' || y === '') return (x === '') - (y === '');
        const by = x < y ? -1 : x > y ? 1 : 0;
        return state.falling ? -by : by;
      };
    };

    /** The values of a column in order; none where they are more than a few. */
    function few(column) {
      const values = new Set();
      for (const row of rows) {
        values.add(column.text(row));
        if (values.size > FEW) return [];
      }
      return [...values].sort();
    }

    /** What is typed or chosen above a column: a least number, one of few values, or words. */
    function narrow(column) {
      const name = title + ': filter by ' + label(column.name);
      const values = isNumber(column) || column.name === 'sentence' ? [] : few(column);
      let field;
      if (values.length > 1) {
        field = make('select', {'aria-label': name}, make('option', {value: '*'}, 'all'), ...values.map(value => make('option', {value: '=' + value}, value || '(none)')));
        field.value = state.by.has(column.name) ? '=' + state.by.get(column.name).value : '*';
      } else {
        field = make('input', {type: 'search', autocomplete: 'off', 'aria-label': name, placeholder: isNumber(column) ? 'at least' : 'has'});
        field.value = state.by.has(column.name) ? state.by.get(column.name).value : '';
      }
      field.addEventListener('input', () => {
        const value = field.value;
        if (value === '' || value === '*') state.by.delete(column.name);
        else if (isNumber(column)) state.by.set(column.name, {value, keeps: row => key(column)(row) !== '' && key(column)(row) >= Number(value.replace(/[, ]/g, ''))});
        else if (field.tagName === 'SELECT') state.by.set(column.name, {value: value.slice(1), keeps: row => column.text(row) === value.slice(1)});
        else state.by.set(column.name, {value, keeps: row => column.text(row).toLowerCase().includes(value.toLowerCase())});
        draw();
      });
      return make('th', {role: 'cell', class: 'narrow'}, field);
    }

    function heads() {
      const buttons = columns().map(column => {
        const button = make('button', {type: 'button', title: column.doc}, label(column.name));
        const i = all.indexOf(column);
        const cell = make('th', {scope: 'col', role: 'columnheader', class: isNumber(column) ? 'number' : null,
          'aria-sort': state.column !== i ? 'none' : state.falling ? 'descending' : 'ascending'}, button);
        button.addEventListener('click', () => {
          state.falling = state.column === i && !state.falling;
          state.column = i;
          [...head.rows[0].cells].forEach(other => other.setAttribute('aria-sort', other !== cell ? 'none' : state.falling ? 'descending' : 'ascending'));
          draw();
        });
        return cell;
      });
      head.replaceChildren(make('tr', {role: 'row'}, ...buttons), make('tr', {role: 'row', class: 'filters'}, ...columns().map(narrow)));
    }

    const words = row => row.all || (row.all = (raw.cells(row).join('\n') + '\n' + (row.index === undefined ? '' : titled(documents[row.index]))).toLowerCase());

    function draw() {
      const wanted = state.words.toLowerCase();
      const exact = Object.entries(state.exact).map(([name, value]) => [raw.header.indexOf(name), value]);
      const by = [...state.by.values()];
      shownRows = rows.filter(row => exact.every(([place, value]) => raw.cells(row)[place] === value) && by.every(one => one.keeps(row)) && (!wanted || words(row).includes(wanted)));
      if (state.column >= 0) shownRows = [...shownRows].sort(order(all[state.column]));
      body.replaceChildren();
      fill(0);
      chips.replaceChildren(...Object.entries(state.exact).map(([name, value]) => {
        const chip = make('button', {type: 'button'}, label(name) + ': ' + (value || 'nobody named') + ' ✕');
        chip.addEventListener('click', () => { delete state.exact[name]; draw(); filter.focus(); });
        return chip;
      }));
      status.textContent = shownRows.length === rows.length ? plural(rows.length, 'row') : shownRows.length.toLocaleString('en') + ' of ' + plural(rows.length, 'row');
    }

    function fill(from) {
      const to = Math.min(shownRows.length, from + state.limit);
      for (let i = from; i < to; i++) {
        const row = shownRows[i];
        body.append(make('tr', {role: 'row'}, ...columns().map(column => {
          const text = column.text(row);
          const class_ = isNumber(column) ? column.name === 'amount' ? 'number amount' : 'number' : column.class || null;
          const content = text === '' ? null : column.node ? column.node(row) : isNumber(column) ? grouped(text) : text;
          return make('td', {role: 'cell', class: class_, 'data-name': label(column.name)}, content);
        })));
      }
      more.hidden = to === shownRows.length;
      more.onclick = () => fill(to);
    }

    filter.addEventListener('input', () => { state.words = filter.value; draw(); });
    unfold.addEventListener('click', () => {
      state.folded = !state.folded;
      unfold.setAttribute('aria-expanded', String(!state.folded));
      heads();
      draw();
    });
    copier.addEventListener('click', () => {
      const lines = [['document', ...raw.header], ...shownRows.map(row => [row.index === undefined ? '' : documents[row.index].id, ...raw.cells(row)])];
      const from = shownRows.length && shownRows[0].index === undefined ? 1 : 0;
      const done = copy(lines.map(line => line.slice(from).map(csv).join(',')).join('\r\n') + '\r\n');
      status.textContent = done ? plural(shownRows.length, 'row') + ' copied' : 'the browser does not let the page copy';
    });
    $(at).replaceChildren(make('div', {class: 'tools'}, make('label', {for: at + '-filter'}, 'Filter'), filter, chips, copier, unfold, status),
      make('div', {class: 'scroll', tabindex: '0', role: 'group', 'aria-label': title}, make('table', {role: 'table', 'aria-label': title}, head, body)), more);
    heads();
    draw();
    const rest = make('p', {class: 'printed'});
    $(at).append(rest);
    toPrint.set(at, () => {
      while (!more.hidden && body.rows.length < MOST_PRINTED) fill(body.rows.length);
      rest.textContent = more.hidden ? '' : 'The first ' + body.rows.length.toLocaleString('en') + ' of ' + plural(shownRows.length, 'row') + '.';
    });
    return {only(exact) { state.exact = {...exact}; state.words = filter.value = ''; state.by.clear(); heads(); draw(); }, redraw: draw};
  }

  addEventListener('beforeprint', () => {
    for (const [at, fill] of toPrint) if ($(at) && $(at).offsetParent) fill();
  });

  const place = (row, kind) => make('a', {class: 'place', href: leads(row, kind)}, titled(documents[row.index]));

  // ---- tables of records -------------------------------------------------------------------------------------------

  /** What is shown within another column, or says to a program more than to a reader. */
  const WITHIN = ['amount', 'amount_max', 'currency', 'deadline_from', 'deadline_to', 'group', 'money_ids', 'pledger_text', 'pledger_source', 'subject_type', 'object_type',
    'value_iso', 'trigger', 'negated', 'withdrawn', 'text', 'speaker', 'sentence_text', 'confidence'];
  const records = {};
  const tables = {};

  /** The rows of a table and its columns as they are shown. */
  function load(name) {
    if (records[name]) return records[name];
    const own = read(name + '-columns').map(column => plain(...column));
    const header = own.map(column => column.name);
    const at = Object.fromEntries(header.map((name, i) => [name, i]));
    const cell = name => row => name in at ? row.cells[at[name]] : '';
    const said = cell('sentence_text');
    const rows = read(name + '-rows').map(([index, sentence, start, ...cells], number) => ({index, sentence, start, cells, said, number}));
    const columns = [];
    const add = column => columns.push(column);
    // a page around this one may have its rows judged
    if (window.judged && window.judged.has(name)) {
      add({name: 'verdict', kind: 'TEXT', doc: 'Right or wrong, as you say.', text: () => ' ', node: row => window.judged.node(name, row.number, make)});
    }
    for (const column of own) {
      const of = cell(column.name);
      if (column.name.endsWith('_id') || WITHIN.includes(column.name) && !(name === 'quotes' && column.name === 'speaker')) continue;
      if (column.name === 'amount_min') {
        const [min, max, currency] = ['amount_min', 'amount_max', 'currency'].map(cell);
        const sum = row => amount(min(row) || null, max(row) || null, currency(row)) || currency(row);
        add({name: 'amount', kind: 'AMOUNT', doc: 'The sum, or between what it lies.', sort: row => min(row) === '' && max(row) === '' ? '' : Number(min(row) || max(row)),
          text: sum, node: sum});
      } else if (column.name === 'deadline') {
        const day = cell('deadline_to');
        add({...column, class: 'words', text: row => of(row) + (day(row) && of(row) !== day(row) ? ' (' + day(row) + ')' : ''), sort: day,
          node: row => make('span', {}, of(row), day(row) && of(row) !== day(row) ? make('span', {class: 'day'}, ' (' + day(row) + ')') : null)});
      } else if (column.name === 'strength') {
        const [negated, withdrawn] = ['negated', 'withdrawn'].map(cell);
        add({...column, text: row => of(row) + (negated(row) === 'true' ? ', not to' : '') + (withdrawn(row) === 'true' ? ', withdrawn' : '')});
      } else {
        const party = column.name + '_id' in at ? cell(column.name + '_id') : null;
        add({...column, text: of, class: party ? 'name' : ['action', 'condition', 'purpose'].includes(column.name) ? 'words' : null,
          node: party ? row => party(row) ? make('a', {href: '#people?' + new URLSearchParams({id: party(row)})}, of(row)) : of(row) : null});
      }
    }
    const quoted = name === 'quotes' ? cell('text') : said;
    add({name: 'sentence', kind: 'TEXT', doc: 'The words that say so, and where they stand.', class: 'wide', text: row => quoted(row) || ' ',
      node: row => make('div', {}, name === 'quotes' ? quoted(row) : marked(row), ' ', place(row, name))});
    if ('confidence' in at) add({...own[at.confidence], text: cell('confidence')});
    const raw = {header, cells: row => row.cells};
    records[name] = {columns, rows, cell, raw, table: (at, title, some, exact) => table(at, title, columns, some, raw, exact)};
    return records[name];
  }

  function list(name, title, exact) {
    if (tables[name]) tables[name].only(exact);
    else tables[name] = load(name).table(name + '-table', title, load(name).rows, exact);
  }

  function totals() {
    if (tables.totals) return;
    const rows = read('sums').map(cells => ({cells}));
    const link = row => make('a', {href: '#transfers?' + new URLSearchParams({giver: row.cells[0], currency: row.cells[1]})}, row.cells[0]);
    tables.totals = table('totals-table', 'Totals', [{...plain('giver', 'TEXT', 'Who gives.'), class: 'name', node: link}, plain('currency', 'TEXT', 'ISO 4217; empty where the text does not say.'),
      plain('sums', 'NUMBER', 'How many.'), plain('at_least', 'AMOUNT', 'Lower bounds added up.'), plain('at_most', 'AMOUNT', 'Upper bounds added up; empty where a sum has none.')], rows);
  }

  // ---- deadlines ---------------------------------------------------------------------------------------------------

  const PARTIES = {pledges: ['pledger', 'beneficiary', 'action'], transfers: ['giver', 'receiver', 'purpose'], relations: ['subject', 'object', 'value']};

  function deadlines(asked) {
    const seen = new Set();
    const rows = [];
    for (const name of ['pledges', 'transfers']) {
      const {cell, rows: all, columns} = load(name);
      const [who, whom, what] = PARTIES[name].map(cell);
      const [day, words] = ['deadline_to', 'deadline'].map(cell);
      const sum = columns.find(column => column.name === 'amount');
      for (const row of all) {
        const due = day(row);
        const key = [row.index, row.sentence, due, who(row)].join(' ');
        if (!due || seen.has(key)) continue;
        seen.add(key);
        rows.push({...row, name, cells: [due, words(row), who(row), what(row), whom(row), sum.text(row)]});
      }
    }
    rows.sort((a, b) => a.cells[0] < b.cells[0] ? -1 : a.cells[0] > b.cells[0] ? 1 : a.index - b.index || a.start - b.start);
    const years = new Map();
    rows.forEach(row => { const year = row.cells[0].slice(0, 4); years.set(year, (years.get(year) || 0) + 1); });
    const most = Math.max(1, ...years.values());
    $('deadlines-years').replaceChildren(...[['', rows.length], ...years].map(([year, count]) => {
      const bar = make('span', {class: 'bar'});
      bar.style.width = 12 * (year ? count / most : 0) + 'rem';
      return make('a', {href: '#deadlines' + (year ? '?year=' + year : ''), 'aria-current': (asked.year || '') === year ? 'true' : null}, (year || 'all') + ' ', bar, ' ' + count.toLocaleString('en'));
    }));
    const some = rows.filter(row => !asked.year || row.cells[0].startsWith(asked.year));
    table('deadlines-table', 'Deadlines', [{...plain('due', 'DATE', 'The last day.'), class: 'day'}, plain('in_words', 'TEXT', 'As the text has it.'), {...plain('who', 'TEXT', 'Who is bound.'), class: 'name'},
      {...plain('what', 'TEXT', 'To do what.'), class: 'words'}, {...plain('whom', 'TEXT', 'To or for whom.'), class: 'name'}, plain('amount', 'TEXT', 'How much.'),
      {...plain('sentence', 'TEXT', 'The words that say so.'), class: 'wide', text: () => ' ',
        node: row => make('div', {}, marked(row), ' ', place(row, row.name))}], some);
  }

  // ---- people and bodies -------------------------------------------------------------------------------------------

  const MOST_LISTED = 200;
  let entities = null;
  let places = null;

  function people(asked) {
    if (!entities) {
      entities = read('entities').map(([id, type, name, titles, mentions, documents]) => ({id, type, name, titles, mentions, documents, words: (name + '\n' + titles).toLowerCase()}));
      const types = ['', ...new Set(entities.map(one => one.type).filter(Boolean))];
      entities.sort((a, b) => b.documents - a.documents || b.mentions - a.mentions);
      $('entity-type').replaceChildren(...types.map(type => make('option', {value: type}, type ? type.toLowerCase() : 'all')));
      $('find-entity').addEventListener('input', names);
      $('entity-type').addEventListener('input', names);
      names();
    }
    const chosen = entities.find(one => one.id === asked.id);
    current($('entity-list').querySelectorAll('a'), link => chosen && link.dataset.id === chosen.id, 'true');
    if (chosen) about(chosen);
  }

  function names() {
    const words = $('find-entity').value.toLowerCase();
    const type = $('entity-type').value;
    const fits = entities.filter(one => (!type || one.type === type) && one.words.includes(words));
    $('entity-list').replaceChildren(...fits.slice(0, MOST_LISTED).map(one => make('li', {}, make('a', {href: '#people?' + new URLSearchParams({id: one.id}), 'data-id': one.id}, one.name,
      make('small', {}, [one.type.toLowerCase() || 'unnamed', plural(one.mentions, 'mention'), plural(one.documents, 'document')].join(' · '))))));
    $('entity-note').textContent = fits.length > MOST_LISTED ? 'The ' + MOST_LISTED + ' most frequent of ' + fits.length.toLocaleString('en') + '; find the others by name.' : plural(fits.length, 'name');
  }

  /** Everything about one: a table for each kind of fact in which it is a party. */
  function about(one) {
    const parts = [];
    const part = (title, name, parties, keeps) => {
      const {cell, rows} = load(name);
      const ids = parties.map(party => cell(party + '_id'));
      const some = rows.filter(row => ids.some(id => id(row) === one.id) && (!keeps || keeps(row)));
      if (some.length) parts.push({title, at: 'about-' + parts.length, fill: at => load(name).table(at, title, some)});
    };
    const type = load('relations').cell('type');
    const office = row => type(row) === 'HOLDS_POSITION';
    part('Offices', 'relations', ['subject', 'object'], office);
    part('Pledges', 'pledges', ['pledger', 'beneficiary', 'reported_by']);
    part('Given and received', 'transfers', ['giver', 'receiver']);
    part('Sums', 'money', ['payer', 'payee']);
    part('Relations', 'relations', ['subject', 'object'], row => !office(row));
    part('Quotes', 'quotes', ['speaker']);
    places = places || read('named');
    const named = places.filter(([id]) => id === one.id);
    $('about').replaceChildren(make('h3', {tabindex: '-1'}, one.name),
      make('p', {class: 'quiet'}, [one.type.toLowerCase() || 'without a name of its own', one.titles, plural(one.mentions, 'mention'), plural(one.documents, 'document')].filter(Boolean).join(' · ')),
      ...parts.flatMap(({title, at}) => [make('h4', {}, title), make('div', {class: 'table', id: at})]),
      make('h4', {}, 'Where named'), make('ul', {class: 'named'}, ...named.slice(0, MOST_LISTED).map(([, index, sentence, start]) => make('li', {},
        make('a', {href: leads({index, sentence, start}, 'mentions')}, titled(documents[index])), documents[index].date ? ' · ' + documents[index].date : ''))),
      named.length > MOST_LISTED ? make('p', {class: 'quiet'}, 'and in ' + (named.length - MOST_LISTED).toLocaleString('en') + ' more') : '');
    parts.forEach(({at, fill}) => fill(at));
    $('about').querySelector('h3').focus({preventScroll: true});
  }

  // ---- who with whom -----------------------------------------------------------------------------------------------

  const EDGES = 40;
  const short = (words, most) => words.length > most ? words.slice(0, most - 1) + '…' : words;

  function kinds() {
    if ($('graph-kind').options.length) return;
    const types = [...new Set(load('relations').rows.map(load('relations').cell('type')))].sort();
    $('graph-kind').append(make('option', {value: 'pledges'}, 'who promised whom'), make('option', {value: 'transfers'}, 'who gives whom'),
      ...types.map(type => make('option', {value: 'relations ' + type}, label(type.toLowerCase()))));
    for (const id of ['graph-kind', 'graph-name', 'graph-all']) $(id).addEventListener('input', graph);
  }

  function graph() {
    kinds();
    const [name, type] = $('graph-kind').value.split(' ');
    const all = $('graph-all').checked;
    const wanted = $('graph-name').value.toLowerCase();
    const {cell, rows} = load(name);
    const [who, whom, what] = PARTIES[name].map(cell);
    const pairs = new Map();
    for (const row of rows) {
      const [from, to] = [who(row), whom(row)];
      if (!from || !all && !to || type && cell('type')(row) !== type || wanted && !(from + '\n' + to).toLowerCase().includes(wanted)) continue;
      const key = from + '\n' + to;
      const pair = pairs.get(key) || {from, to, actions: []};
      pair.actions.push(what(row) || cell('sentence_text')(row));
      pairs.set(key, pair);
    }
    const edges = [...pairs.values()].sort((a, b) => b.actions.length - a.actions.length || (a.from < b.from ? -1 : 1)).slice(0, EDGES);
    const noun = name === 'pledges' ? 'pledge' : name === 'transfers' ? 'transfer' : 'relation';
    $('graph-note').textContent = pairs.size === 0 ? 'Nothing of this kind names ' + (all ? 'a party' : 'both parties') + (wanted ? ' with that name.' : '.')
      : 'The thicker, the more often. Choose a line for its rows.' + (pairs.size > edges.length ? ' The ' + edges.length + ' most frequent of ' + pairs.size.toLocaleString('en') + ' pairs; find others by a name.' : '');
    const width = Math.max(340, Math.min($('graph-picture').clientWidth || 900, 1400));
    const [from, to] = [Math.round(width * .4), Math.round(width * .6)];
    const letters = Math.floor((from - 50) / 7);
    const gap = 10;
    const unit = 14;
    const side = key => {
      const nodes = new Map();
      for (const edge of edges) nodes.set(edge[key], (nodes.get(edge[key]) || 0) + edge.actions.length);
      let y = gap;
      const spots = new Map();
      for (const [name, count] of [...nodes].sort((a, b) => b[1] - a[1])) {
        const height = unit * (1 + Math.log2(count));
        spots.set(name, {y, height, count, used: 0});
        y += height + gap;
      }
      return {spots, height: y};
    };
    const left = side('from');
    const right = side('to');
    const svg = make('svg', {viewBox: '0 0 ' + width + ' ' + Math.max(left.height, right.height, 40), width, role: 'group', 'aria-label': 'Who with whom'});
    const port = (spot, share) => {
      const y = spot.y + spot.height * (spot.used + share / 2) / spot.count;
      spot.used += share;
      return y;
    };
    for (const edge of edges) {
      const count = edge.actions.length;
      const [y1, y2] = [port(left.spots.get(edge.from), count), port(right.spots.get(edge.to), count)];
      const words = edge.from + ' to ' + (edge.to || 'nobody named') + ': ' + plural(count, noun) + ': ' + edge.actions.slice(0, 5).join('; ') + (count > 5 ? ' …' : '');
      const line = make('g', {class: 'edge', tabindex: '0', role: 'link', 'aria-label': words},
        make('path', {d: 'M' + from + ' ' + y1 + ' C' + width / 2 + ' ' + y1 + ' ' + width / 2 + ' ' + y2 + ' ' + to + ' ' + y2, 'stroke-width': 2 + 3 * Math.log2(count)}));
      const go = () => {
        location.hash = '#' + name + '?' + new URLSearchParams({[PARTIES[name][0]]: edge.from, [PARTIES[name][1]]: edge.to, ...(type ? {type} : {})});
      };
      const tell = () => {
        tip.replaceChildren(make('strong', {}, edge.from + ' → ' + (edge.to || 'nobody named')), make('ul', {}, ...edge.actions.slice(0, 12).map(action => make('li', {}, action)),
          count > 12 ? make('li', {}, '… and ' + (count - 12) + ' more') : null));
        const box = line.getBoundingClientRect();
        point(line, {left: box.left + box.width / 3, bottom: (box.top + box.bottom) / 2 + 12, top: (box.top + box.bottom) / 2 - 12});
      };
      line.addEventListener('mouseenter', tell);
      line.addEventListener('focus', tell);
      line.addEventListener('mouseleave', hush);
      line.addEventListener('blur', hush);
      line.addEventListener('click', go);
      line.addEventListener('keydown', event => { if (event.key === 'Enter') go(); });
      svg.append(line);
    }
    for (const [spots, x, anchor] of [[left.spots, from - 10, 'end'], [right.spots, to, 'start']]) {
      for (const [name, spot] of spots) {
        svg.append(make('rect', {class: 'node', x, y: spot.y, width: 10, height: spot.height}),
          make('text', {x: anchor === 'end' ? x - 8 : x + 18, y: spot.y + spot.height / 2 + 4, 'text-anchor': anchor}, make('title', {}, name), short(name || 'nobody named', letters) + ' · ' + spot.count));
      }
    }
    $('graph-picture').replaceChildren(edges.length ? svg : '');
  }
  addEventListener('resize', () => { if (!$('view-graph').hidden) graph(); });

  function files() {
    if (tables.files) return;
    tables.files = [table('failed-table', 'Documents that failed', [plain('document', 'TEXT', 'Its id.'), plain('stage', 'TEXT', 'Where.'), plain('kind', 'TEXT', 'Of failure.'),
      {...plain('message', 'TEXT', 'What happened.'), class: 'wide'}], read('failed').map(cells => ({cells}))),
    table('skipped-table', 'Files that are no documents', [{...plain('path', 'TEXT', 'Where it lies.'), class: 'words'}, plain('kind', 'TEXT', 'Of file.'), {...plain('reason', 'TEXT', 'Why.'), class: 'wide'}],
      read('skipped').map(cells => ({cells})))];
  }

  // ---- the list of documents, and which view is shown --------------------------------------------------------------

  const links = documents.map(one => {
    const link = make('a', {href: '#d' + one.index}, titled(one), make('small', {}, [one.title ? one.id : '', one.date, plural(one.pledges, 'pledge'), plural(one.money, 'sum')].filter(Boolean).join(' · ')));
    const item = make('li', {}, link);
    item.words = (one.id + '\n' + one.title).toLowerCase();
    return item;
  });
  $('document-list').append(...links);
  $('find-document').addEventListener('input', event => {
    const words = event.target.value.toLowerCase();
    for (const item of links) item.hidden = !item.words.includes(words);
  });

  const VIEWS = {transfers: exact => list('transfers', 'Who gives what to whom', exact), documents() { if (documents.length && shown < 0) show(0); },
    pledges: exact => list('pledges', 'Pledges', exact), money: exact => list('money', 'Money', exact), relations: exact => list('relations', 'Relations', exact),
    totals, deadlines, people, graph, files};

  function route() {
    hush();
    const [name, query] = location.hash.slice(1).split('?');
    const place = /^d(\d+)(?:\.(\d+)\.(\d+)\.(\w+))?$/.exec(name);
    const view = place ? 'documents' : Object.hasOwn(VIEWS, name) ? name : load('transfers').rows.length ? 'transfers' : 'documents';
    for (const section of document.querySelectorAll('main > section')) section.hidden = section.id !== 'view-' + view;
    current(document.querySelectorAll('nav a'), link => link.hash === '#' + view, 'page');
    if (view !== 'transfers' && document.readyState === 'loading') {
      // its data is still to come
      document.body.classList.add('loading');
      return;
    }
    document.body.classList.remove('loading');
    if (place && documents[place[1]]) {
      show(Number(place[1]));
      if (place[2]) jump(place[2], place[3], place[4]);
      else page.querySelector('h3').focus();
    } else {
      VIEWS[view](Object.fromEntries(new URLSearchParams(query || '')));
    }
  }
  addEventListener('hashchange', route);
  addEventListener('DOMContentLoaded', () => {
    for (const name of Object.keys(tables)) if (tables[name].redraw) tables[name].redraw();
    if (document.body.classList.contains('loading')) route();
  });
  // a view begins at its top; going back finds the place that was left
  document.querySelector('nav').addEventListener('click', () => scrollTo(0, 0));
  route();
  performance.mark('shown');
})();
