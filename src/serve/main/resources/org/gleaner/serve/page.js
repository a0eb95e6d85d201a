'use strict';
// The page at /: sends texts and files to this service, shows its report in a frame, and keeps what is said of it.
// Words of documents go into pages as text nodes only, never as markup.
(() => {
  const $ = id => document.getElementById(id);
  const JUDGED = {transfers: 'transfer_id', pledges: 'pledge_id', money: 'money_id', relations: 'relation_id'};

  /** The data of a report, which holds no "<": a browser's own parser would ask for its style as well. */
  const DATA = /<script type="application\/json" id="([\w-]+)">([^<]*)<\/script>/g;

  /** What was sent, what came back, and what was said of it since. */
  let sent = [];
  let found = [];
  let data = [];
  let verdicts = new Map();
  let changes = [];

  function tell(words, wrong) {
    $('status').textContent = words;
    $('status').classList.toggle('wrong', Boolean(wrong));
  }

  /** An answer of the service to what was sent; its error as an exception. */
  async function ask(query, accept) {
    const form = new FormData();
    sent.forEach(file => form.append('file', file, file.name));
    if (changes.length) form.append('overrides', new Blob([overrides()], {type: 'text/csv'}), 'overrides.csv');
    const headers = {Accept: accept};
    if ($('token').value) headers.Authorization = 'Bearer ' + $('token').value;
    const answer = await fetch('/v1/extract' + query, {method: 'POST', body: form, headers});
    if (answer.ok) return answer;
    if (answer.status === 401) $('secret').hidden = false;
    const told = await answer.json().catch(() => null);
    throw new Error(told ? told.error.message : 'the service says ' + answer.status);
  }

  async function extract(files) {
    if (!files.length) {
      tell('Paste a text or choose files first.', true);
      return;
    }
    sent = files;
    changes = [];
    tell('Reading …');
    $('go').disabled = true;
    try {
      const lines = await (await ask('', 'application/x-ndjson')).text();
      const report = await (await ask('?format=html', 'text/html')).text();
      found = lines.trim().split('\n').map(line => JSON.parse(line)).filter(one => !one.error);
      data = [...report.matchAll(DATA)].map(([, id, value]) => ({id, value: JSON.parse(value)}));
      verdicts = new Map();
      $('edit').hidden = false;
      tell('');
      show();
    } catch (failure) {
      tell(failure.message, true);
    } finally {
      $('go').disabled = false;
    }
  }

  // ---- what is shown -----------------------------------------------------------------------------------------------

  /** A value of the report with the names as they are called now. */
  function renamed(value, names) {
    if (Array.isArray(value)) return value.map(one => renamed(one, names));
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'text' ? one : renamed(one, names)]));
    return typeof value === 'string' && names.has(value) ? names.get(value) : value;
  }

  /** Of each name, and id of a name, what it is now. */
  function names() {
    const now = new Map();
    for (const change of changes) {
      for (const [from, to] of now) if (to === change.name) now.set(from, change.target);
      now.set(change.name, change.target);
      if (change.action === 'merge') {
        for (const [from, to] of now) if (to === change.id) now.set(from, change.targetId);
        now.set(change.id, change.targetId);
      }
    }
    return now;
  }

  function show() {
    const frame = document.createElement('iframe');
    frame.title = 'What was found';
    const old = $('shown').querySelector('iframe');
    const place = old ? old.contentWindow.location.hash : '';
    frame.src = '/report' + place;
    frame.addEventListener('load', () => {
      const page = frame.contentDocument;
      const now = names();
      for (const {id, value} of data) {
        const element = page.createElement('script');
        element.type = 'application/json';
        element.id = id;
        let shown = renamed(value, now);
        if (id === 'entities') shown = once(shown);
        element.textContent = JSON.stringify(shown);
        page.body.append(element);
      }
      frame.contentWindow.judged = {has: name => name in JUDGED && rows(name).length === judged(name).length, node};
      const script = page.createElement('script');
      script.src = '/report.js';
      script.addEventListener('load', () => { document.body.dataset.shown = String(Number(document.body.dataset.shown || 0) + 1); });
      page.body.append(script);
    }, {once: true});
    $('shown').replaceChildren(frame);
    choices();
    count();
  }

  /** Entities that were merged are one, with the mentions of all. */
  function once(entities) {
    const known = new Map();
    for (const [id, type, name, titles, mentions, documents] of entities) {
      const one = known.get(id);
      if (one) one[4] += mentions;
      else known.set(id, [id, type, name, titles, mentions, documents]);
    }
    return [...known.values()];
  }

  const rows = name => (data.find(element => element.id === name + '-rows') || {value: []}).value;

  /** The records of a table, as the rows of the report have them: document by document. */
  const judged = name => found.flatMap(one => one[name].map(record => ({document: one.id, record})));

  // ---- right and wrong ---------------------------------------------------------------------------------------------

  /** What a row is judged by. */
  function node(name, number, make) {
    const key = name + ' ' + number;
    const choice = make('select', {'aria-label': 'Verdict', 'data-row': key}, make('option', {value: ''}, '–'), make('option', {value: 'right'}, 'right'), make('option', {value: 'wrong'}, 'wrong'));
    choice.value = verdicts.get(key) || '';
    choice.addEventListener('change', () => {
      if (choice.value) verdicts.set(key, choice.value);
      else verdicts.delete(key);
      count();
    });
    return choice;
  }

  function count() {
    const wrong = [...verdicts.values()].filter(verdict => verdict === 'wrong').length;
    $('judgements').textContent = verdicts.size ? verdicts.size + ' judged, ' + wrong + ' wrong' : 'Say in the tables which rows are right or wrong.';
  }

  // ---- names -------------------------------------------------------------------------------------------------------

  function entities() {
    const all = (data.find(element => element.id === 'entities') || {value: []}).value.filter(([, type]) => type);
    return once(renamed(all, names())).map(([id, type, name]) => ({id, type, name}));
  }

  function choices() {
    const all = entities();
    for (const id of ['name', 'same']) {
      const before = $(id).value;
      $(id).replaceChildren(...all.map(({id: value, name, type}) => {
        const option = document.createElement('option');
        option.value = value;
        option.textContent = name + ' · ' + type.toLowerCase();
        return option;
      }));
      if (all.some(one => one.id === before)) $(id).value = before;
    }
    $('undo').hidden = !changes.length;
    $('changes').replaceChildren(...changes.map(change => {
      const item = document.createElement('li');
      item.textContent = change.name + (change.action === 'merge' ? ' is the same as ' : ' is called ') + change.target;
      return item;
    }));
  }

  function change(action, target) {
    const one = entities().find(({id}) => id === $('name').value);
    if (!one || !target || !target.name || target.name === one.name) return;
    changes.push({action, type: one.type, name: one.name, id: one.id, target: target.name, targetId: target.id || one.id});
    $('called').value = '';
    show();
  }

  // ---- downloads ---------------------------------------------------------------------------------------------------

  const cell = value => /[",\r\n]/.test(value) ? '"' + value.replace(/"/g, '""') + '"' : value;
  const csv = lines => lines.map(line => line.map(cell).join(',')).join('\r\n') + '\r\n';

  function save(content, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  async function download(format, name) {
    tell('Writing …');
    try {
      save(await (await ask('?format=' + format, '*/*')).blob(), name);
      tell('');
    } catch (failure) {
      tell(failure.message, true);
    }
  }

  /** A sheet for gleaner review --apply: a line for each row that was judged. */
  function review() {
    const ids = Object.values(JUDGED);
    const lines = [['verdict', 'note', 'doc_id', 'text', ...ids, 'table']];
    for (const [key, verdict] of verdicts) {
      const [name, number] = key.split(' ');
      const {document: id, record} = judged(name)[number];
      lines.push([verdict, '', id, record.text.replace(/\s+/g, ' '), ...ids.map(column => column === JUDGED[name] ? record.id : ''), name]);
    }
    return csv(lines);
  }

  /** Names, for --overrides of a run. */
  const overrides = () => csv([['action', 'type', 'name', 'target'], ...changes.map(({action, type, name, target}) => [action, type, name, target])]);

  // ---- what the page hears -----------------------------------------------------------------------------------------

  $('ask').addEventListener('submit', event => {
    event.preventDefault();
    const files = [...$('files').files];
    extract($('text').value.trim() ? [new File([$('text').value], 'text.txt', {type: 'text/plain'}), ...files] : files);
  });
  for (const kind of ['dragover', 'drop', 'dragleave']) {
    addEventListener(kind, event => {
      event.preventDefault();
      document.body.classList.toggle('dropping', kind === 'dragover');
      if (kind === 'drop' && event.dataTransfer.files.length) extract([...event.dataTransfer.files]);
    });
  }
  $('xlsx').addEventListener('click', () => download('xlsx', 'tables.xlsx'));
  $('csv').addEventListener('click', () => download('csv', 'tables.zip'));
  $('review').addEventListener('click', () => save(new Blob([review()], {type: 'text/csv'}), 'review.csv'));
  $('overrides').addEventListener('click', () => save(new Blob([overrides()], {type: 'text/csv'}), 'overrides.csv'));
  $('rename').addEventListener('click', () => change('rename', {name: $('called').value.trim()}));
  $('merge').addEventListener('click', () => change('merge', entities().find(({id}) => id === $('same').value)));
  $('undo').addEventListener('click', () => { changes.pop(); show(); });
})();
