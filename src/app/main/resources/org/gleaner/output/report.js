'use strict';
// The page of a report. Its data lies in script elements as JSON; documents are read when they are shown.
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
  const total = field => documents.reduce((sum, one) => sum + one[field], 0);
  $('summary').textContent = [plural(documents.length, 'document'), plural(total('pledges'), 'pledge'), plural(total('money'), 'sum'),
    plural(total('mentions'), 'mention')].join(', ');

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
    const found = read('document-' + index);
    const items = found.sentences.map(([start, end, kind], number) => ({start, end, rank: 0,
      make: rest => make('span', {class: 'sentence ' + kind, tabindex: '-1', 'data-sentence': rest ? null : number})}));
    for (const [list, kind] of Object.entries(KINDS)) {
      for (const record of found[list]) {
        items.push({start: record[0], end: record[1], rank: kind.rank, make: rest => {
          const node = make('span', {class: 'mark ' + kind.mark + (kind.style ? ' ' + kind.style(record) : ''), 'data-kind': list, role: rest ? null : 'note',
            tabindex: rest ? null : '-1', 'data-start': rest ? null : record[0], 'aria-label': null});
          node.record = record;
          return node;
        }});
      }
    }
    const text = make('div', {class: 'text', id: 'text', role: 'region', 'aria-label': 'Text; arrow keys go from mark to mark'});
    mark(Array.from(found.text), items, text);
    const first = text.querySelector('.mark[data-start]');
    if (first) first.tabIndex = 0;
    const toggle = (kind, words) => {
      const box = make('input', {type: 'checkbox', checked: true});
      box.addEventListener('change', () => text.classList.toggle('hide-' + kind, !box.checked));
      return make('label', {}, box, ' ', words);
    };
    page.replaceChildren(make('h3', {tabindex: '-1'}, about.title || about.id),
      make('p', {class: 'quiet'}, [about.id, about.date, plural(about.pledges, 'pledge'), plural(about.money, 'sum')].filter(Boolean).join(' · ')),
      make('div', {class: 'legend', role: 'group', 'aria-label': 'What is marked'}, toggle('pledge', plural(found.pledges.length, 'pledge')),
        toggle('money', plural(found.money.length, 'sum')), toggle('mention', plural(found.mentions.length, 'name')), toggle('date', plural(found.dates.length, 'date'))),
      ...found.warnings.map(words => make('p', {class: 'quiet'}, '⚠ ' + words)), text);
    for (const link of $('document-list').querySelectorAll('a')) {
      if (link.hash === '#d' + index) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
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

  // ---- tables ------------------------------------------------------------------------------------------------------

  const NUMBERS = ['NUMBER', 'AMOUNT'];
  const WIDE = ['action', 'text', 'document', 'condition', 'sentence_text', 'purpose'];
  /** The cell of a row that leads to its place. */
  const LINKED = {pledges: 'action', transfers: 'sentence_text'};
  const NAMES = ['giver', 'receiver', 'pledger', 'beneficiary', 'payer', 'payee', 'reported_by'];

  /**
   * A table that sorts and filters and shows its rows a hundred at a time.
   * columns: {name, kind, doc}; rows: {cells, link: {href, words} or null}
   */
  function table(at, label, columns, rows) {
    const state = {column: -1, falling: false, words: '', exact: {}, limit: 100};
    const filter = make('input', {type: 'search', autocomplete: 'off', id: at + '-filter'});
    const status = make('span', {role: 'status'});
    const chips = make('span', {});
    const body = make('tbody', {role: 'rowgroup'});
    const more = make('button', {type: 'button'}, 'Show more');
    const heads = columns.map((column, index) => {
      const button = make('button', {type: 'button', title: column.doc}, column.name.replace(/_/g, ' '));
      const head = make('th', {scope: 'col', role: 'columnheader', class: NUMBERS.includes(column.kind) ? 'number' : null, 'aria-sort': 'none'}, button);
      button.addEventListener('click', () => {
        state.falling = state.column === index && !state.falling;
        state.column = index;
        heads.forEach((other, i) => other.setAttribute('aria-sort', i !== index ? 'none' : state.falling ? 'descending' : 'ascending'));
        draw();
      });
      return head;
    });
    const order = (a, b) => {
      const column = state.column;
      const [x, y] = [a.cells[column], b.cells[column]];
      // the unknown last, whichever way
      if (x === '' || y === '') return (x === '') - (y === '');
      const by = NUMBERS.includes(columns[column].kind) ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
      return state.falling ? -by : by;
    };
    let kept = rows;
    function draw() {
      const words = state.words.toLowerCase();
      const exact = Object.entries(state.exact);
      kept = rows.filter(row => exact.every(([name, value]) => row.cells[columns.findIndex(column => column.name === name)] === value)
        && (!words || (row.all || (row.all = row.cells.join('\n').toLowerCase())).includes(words)));
      if (state.column >= 0) kept = [...kept].sort(order);
      body.replaceChildren();
      fill(0);
      chips.replaceChildren(...exact.map(([name, value]) => {
        const chip = make('button', {type: 'button'}, name + ': ' + (value || 'nobody named') + ' ✕');
        chip.addEventListener('click', () => { delete state.exact[name]; draw(); filter.focus(); });
        return chip;
      }));
      status.textContent = kept.length === rows.length ? plural(rows.length, 'row') : kept.length.toLocaleString('en') + ' of ' + plural(rows.length, 'row');
    }
    function fill(from) {
      const to = Math.min(kept.length, from + state.limit);
      for (let i = from; i < to; i++) {
        const row = kept[i];
        body.append(make('tr', {role: 'row'}, ...columns.map((column, c) => {
          const cell = row.cells[c];
          const words = NUMBERS.includes(column.kind) ? grouped(cell) : cell;
          const class_ = NUMBERS.includes(column.kind) ? 'number' : WIDE.includes(column.name) ? 'wide' : NAMES.includes(column.name) ? 'name' : null;
          const content = row.link && c === row.link.column ? make('a', {href: row.link.href}, words || '(no words)') : words;
          return make('td', {role: 'cell', class: class_, 'data-name': column.name.replace(/_/g, ' ')}, content === '' ? null : content);
        })));
      }
      more.hidden = to === kept.length;
      more.onclick = () => fill(to);
    }
    filter.addEventListener('input', () => { state.words = filter.value; draw(); });
    $(at).replaceChildren(make('div', {class: 'tools'}, make('label', {for: at + '-filter'}, 'Filter'), filter, chips, status),
      make('div', {class: 'scroll'}, make('table', {role: 'table', 'aria-label': label}, make('thead', {role: 'rowgroup'}, make('tr', {role: 'row'}, ...heads)), body)), more);
    draw();
    return {only(exact) { state.exact = {...exact}; state.words = filter.value = ''; draw(); }};
  }

  const column = (name, kind, doc) => ({name, kind, doc});
  const records = {};
  const tables = {};

  /** The rows of a table of records, each with a link to its place. */
  function load(name) {
    if (!records[name]) {
      const columns = read(name + '-columns').map(([own, kind, doc]) => column(own, kind, doc));
      const rows = read(name + '-rows').map(([index, sentence, start, ...cells]) => ({cells: [...cells, documents[index].title || documents[index].id],
        link: {href: '#d' + index + '.' + sentence + '.' + start + '.' + name, column: columns.findIndex(one => one.name === (LINKED[name] || 'text'))}}));
      columns.push(column('document', 'TEXT', 'Where it stands.'));
      records[name] = {columns, rows};
    }
    return records[name];
  }

  function list(name, label) {
    tables[name] = tables[name] || table(name + '-table', label, load(name).columns, load(name).rows);
    return tables[name];
  }

  /** The cells of a row by name. */
  const cells = (name, row) => Object.fromEntries(load(name).columns.map((one, i) => [one.name, row.cells[i]]));

  function payers() {
    if (tables.payers) return;
    const sums = new Map();
    for (const row of load('money').rows) {
      const one = cells('money', row);
      if (!one.payer && !one.payee) continue;
      const key = [one.payer, one.payee, one.currency].join('\n');
      const sum = sums.get(key) || {...one, count: 0, least: 0, most: 0};
      sum.count++;
      sum.least += Number(one.amount_min || 0);
      sum.most += Number(one.amount_max || one.amount_min || 0);
      sums.set(key, sum);
    }
    const rows = [...sums.values()].sort((a, b) => b.least - a.least).map(sum => ({
      cells: [sum.payer, sum.payee, sum.currency, String(sum.count), String(sum.least), String(sum.most)],
      link: {href: '#money?' + new URLSearchParams({payer: sum.payer, payee: sum.payee, currency: sum.currency}), column: sum.payer ? 0 : 1}}));
    tables.payers = table('payers-table', 'Who pays whom', [column('payer', 'TEXT', 'Who pays.'), column('payee', 'TEXT', 'Who is paid.'), column('currency', 'TEXT', 'ISO 4217.'),
      column('sums', 'NUMBER', 'How many sums.'), column('at_least', 'AMOUNT', 'Lower bounds added up.'), column('at_most', 'AMOUNT', 'Upper bounds added up.')], rows);
  }

  // ---- who promised whom -------------------------------------------------------------------------------------------

  const EDGES = 40;
  const short = (words, most) => words.length > most ? words.slice(0, most - 1) + '…' : words;

  function promises() {
    const all = $('promises-all').checked;
    const pairs = new Map();
    for (const row of load('pledges').rows) {
      const one = cells('pledges', row);
      if (!one.pledger || !all && !one.beneficiary) continue;
      const key = one.pledger + '\n' + one.beneficiary;
      const pair = pairs.get(key) || {from: one.pledger, to: one.beneficiary, actions: []};
      pair.actions.push(one.action);
      pairs.set(key, pair);
    }
    const edges = [...pairs.values()].sort((a, b) => b.actions.length - a.actions.length || (a.from < b.from ? -1 : 1)).slice(0, EDGES);
    $('promises-note').textContent = pairs.size === 0 ? 'No pledge names who is bound' + (all ? '.' : ' and to whom.') : 'Left: who is bound. Right: to or for whom, where the text says so. '
      + 'The thicker, the more pledges. Choose a line for its pledges.' + (pairs.size > edges.length ? ' The ' + edges.length + ' most frequent of ' + pairs.size + ' pairs.' : '');
    const width = Math.max(340, Math.min($('promises-graph').clientWidth || 900, 1000));
    const [from, to] = [Math.round(width * .4), Math.round(width * .6)];
    const letters = Math.floor((from - 50) / 7);
    const gap = 10;
    const unit = 14;
    const side = key => {
      const nodes = new Map();
      for (const edge of edges) nodes.set(edge[key], (nodes.get(edge[key]) || 0) + edge.actions.length);
      let y = gap;
      const places = new Map();
      for (const [name, count] of [...nodes].sort((a, b) => b[1] - a[1])) {
        const height = unit * (1 + Math.log2(count));
        places.set(name, {y, height, count, used: 0});
        y += height + gap;
      }
      return {places, height: y};
    };
    const left = side('from');
    const right = side('to');
    const svg = make('svg', {viewBox: '0 0 ' + width + ' ' + Math.max(left.height, right.height, 40), width, role: 'group', 'aria-label': 'Who promised whom'});
    const port = (place, share) => {
      const y = place.y + place.height * (place.used + share / 2) / place.count;
      place.used += share;
      return y;
    };
    for (const edge of edges) {
      const count = edge.actions.length;
      const [y1, y2] = [port(left.places.get(edge.from), count), port(right.places.get(edge.to), count)];
      const words = edge.from + ' to ' + (edge.to || 'nobody named') + ': ' + plural(count, 'pledge') + ': ' + edge.actions.slice(0, 5).join('; ') + (count > 5 ? ' …' : '');
      const line = make('g', {class: 'edge', tabindex: '0', role: 'link', 'aria-label': words},
        make('path', {d: 'M' + from + ' ' + y1 + ' C' + width / 2 + ' ' + y1 + ' ' + width / 2 + ' ' + y2 + ' ' + to + ' ' + y2, 'stroke-width': 2 + 3 * Math.log2(count)}));
      const go = () => { location.hash = '#pledges?' + new URLSearchParams({pledger: edge.from, beneficiary: edge.to}); };
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
    for (const [places, x, anchor] of [[left.places, from - 10, 'end'], [right.places, to, 'start']]) {
      for (const [name, place] of places) {
        svg.append(make('rect', {class: 'node', x, y: place.y, width: 10, height: place.height}),
          make('text', {x: anchor === 'end' ? x - 8 : x + 18, y: place.y + place.height / 2 + 4, 'text-anchor': anchor}, make('title', {}, name), short(name || 'nobody named', letters) + ' · ' + place.count));
      }
    }
    $('promises-graph').replaceChildren(edges.length ? svg : '');
  }
  $('promises-all').addEventListener('change', promises);
  addEventListener('resize', () => { if (!$('view-promises').hidden) promises(); });

  function time() {
    const stages = read('stages');
    const all = stages.reduce((sum, stage) => sum + stage[1], 0) || 1;
    const percent = share => (100 * share).toFixed(1) + ' %';
    $('time-table').replaceChildren(make('table', {'aria-label': 'Time by stage'}, make('thead', {}, make('tr', {}, make('th', {scope: 'col'}, 'stage'),
      make('th', {scope: 'col', class: 'number'}, 'seconds'), make('th', {scope: 'col', class: 'number'}, 'share of time'), make('th', {scope: 'col'}, ''),
      make('th', {scope: 'col', class: 'number'}, 'share of sentences'))),
    make('tbody', {}, ...stages.map(([stage, nanos, sentences, of]) => {
      const bar = make('span', {class: 'bar'});
      bar.style.width = 100 * nanos / all + '%';
      return make('tr', {}, make('td', {}, stage), make('td', {class: 'number'}, (nanos / 1e9).toFixed(2)), make('td', {class: 'number'}, percent(nanos / all)),
        make('td', {class: 'wide'}, bar), make('td', {class: 'number'}, of ? percent(sentences / of) : ''));
    }))));
  }

  // ---- the list of documents, and which view is shown --------------------------------------------------------------

  const links = documents.map(one => {
    const link = make('a', {href: '#d' + one.index}, one.title || one.id, make('small', {}, [one.title ? one.id : '', one.date, plural(one.pledges, 'pledge'), plural(one.money, 'sum')].filter(Boolean).join(' · ')));
    const item = make('li', {}, link);
    item.words = (one.id + '\n' + one.title).toLowerCase();
    return item;
  });
  $('document-list').append(...links);
  $('find-document').addEventListener('input', event => {
    const words = event.target.value.toLowerCase();
    for (const item of links) item.hidden = !item.words.includes(words);
  });

  const VIEWS = {transfers: exact => list('transfers', 'Who gives what to whom').only(exact), documents() { if (documents.length && shown < 0) show(0); }, pledges: exact => list('pledges', 'Pledges').only(exact), money: exact => list('money', 'Money').only(exact),
    payers, promises, time};

  function route() {
    hush();
    const [name, query] = location.hash.slice(1).split('?');
    const place = /^d(\d+)(?:\.(\d+)\.(\d+)\.(\w+))?$/.exec(name);
    const view = place ? 'documents' : Object.hasOwn(VIEWS, name) ? name : load('transfers').rows.length ? 'transfers' : 'documents';
    for (const section of document.querySelectorAll('main > section')) section.hidden = section.id !== 'view-' + view;
    for (const link of document.querySelectorAll('nav a')) {
      if (link.hash === '#' + view) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    if (place && documents[place[1]]) {
      show(Number(place[1]));
      if (place[2]) jump(place[2], place[3], place[4]);
      else page.querySelector('h3').focus();
    } else {
      VIEWS[view](Object.fromEntries(new URLSearchParams(query || '')));
    }
  }
  addEventListener('hashchange', route);
  // a view begins at its top; going back finds the place that was left
  document.querySelector('nav').addEventListener('click', () => scrollTo(0, 0));
  route();
})();
