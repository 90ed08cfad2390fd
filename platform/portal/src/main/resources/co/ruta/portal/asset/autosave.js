// Saves one answer at a time. Without it every page saves with its button; with it nothing is lost when the signal is.
(() => {
  'use strict';
  const root = document.querySelector('[data-autosave]');
  if (!root) return;
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const state = one('[data-save]');
  const say = (text) => { one('#live').textContent = text; };
  const kept = 'ruta.sin-guardar.' + root.dataset.keep;
  const rows = {};
  const waiting = new Map();
  let seen = +root.dataset.revision;
  let sending = false;
  let failed = false;
  let tag = '';

  // A ULID: 48 bits of time, 80 of chance.
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const ulid = () => {
    let time = Date.now();
    let id = '';
    for (let i = 0; i < 10; i++) { id = digits[time % 32] + id; time = Math.floor(time / 32); }
    return id + [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => digits[byte & 31]).join('');
  };

  // What is not saved yet survives in this browser until it is.
  const keep = () => { try { if (waiting.size) localStorage.setItem(kept, JSON.stringify([...waiting.values()])); else localStorage.removeItem(kept); } catch { /* private mode */ } };

  const show = (name, text) => {
    if (!state) return;
    state.hidden = false;
    state.dataset.state = name;
    state.setAttribute('role', name === 'failed' ? 'alert' : 'status');
    one('[data-save-text]', state).textContent = text;
    one('button', state).hidden = name !== 'failed' || !waiting.size;
  };
  const lost = (why) => {
    failed = true;
    const left = waiting.size ? `: ${waiting.size} ${waiting.size === 1 ? 'respuesta' : 'respuestas'}` : '';
    show('failed', `Sin guardar${left}. ${why}`);
  };

  const mark = (path) => {
    const radio = one(`input[type=radio][name="${CSS.escape(path)}"]:checked`);
    const section = radio?.closest('.component');
    const label = section && one('[data-rated]', section);
    if (!label) return;
    label.className = 'tag tag-ok';
    one('use', label).setAttribute('href', '#i-ok');
    label.lastChild.textContent = 'Valorado';
    count();
  };
  const count = () => {
    const settled = all('.component:not(.is-conflict)');
    const rated = settled.filter((node) => one('.levels :checked', node)).length;
    all('[data-pending]').forEach((node) => { node.textContent = settled.length - rated; });
    all('[data-count]').forEach((node) => { node.textContent = rated; });
    all('[data-progress]').forEach((node) => { node.value = rated; });
  };

  const complain = (path, text) => {
    const field = one(`[name="${CSS.escape(path)}"]`);
    const place = field && (field.closest('.field, fieldset') || field.parentNode);
    if (!place) return;
    one('.error[data-said]', place)?.remove();
    if (text) place.insertAdjacentHTML('beforeend', '<span class="error" data-said role="alert"></span>');
    if (text) one('[data-said]', place).textContent = text;
  };

  const differs = (path) => {
    const text = 'Otra persona respondió distinto. Las dos respuestas están guardadas: elija en Revisar y entregar con cuál se queda el equipo.';
    if (path.endsWith('/level') && one('[data-poll]')) poll(0); else complain(path, text);
    say(text);
  };

  const put = (path, value) => {
    waiting.set(path, { op: ulid(), path, value });
    keep();
    send();
  };

  const send = async () => {
    if (sending || !waiting.size) return;
    sending = true;
    failed = false;
    show('saving', 'Guardando…');
    let saved = '';
    for (const item of [...waiting.values()]) {
      item.base ??= Math.max(rows[item.path] ?? 0, seen);
      keep();
      let answer;
      try {
        answer = await fetch(root.dataset.autosave, { method: 'POST', keepalive: true, headers: { 'X-CSRF-Token': root.dataset.csrf, 'X-Ruta-Script': '1' }, body: new URLSearchParams({ op: item.op, path: item.path, base: item.base, value: item.value }) });
      } catch {
        lost('No hay señal; quedan en este equipo y se envían al volver.');
        break;
      }
      if (answer.status === 204 || answer.status === 409 && answer.headers.get('X-Row')) {
        saved = answer.headers.get('X-Saved');
        rows[item.path] = +answer.headers.get('X-Row');
        if (waiting.get(item.path) === item) waiting.delete(item.path);
        complain(item.path, '');
        if (answer.status === 204) mark(item.path); else differs(item.path);
      } else if (answer.status === 401 || answer.status === 303 || answer.redirected) {
        lost('Su sesión terminó: entre de nuevo en otra pestaña y pulse Reintentar.');
        break;
      } else if (answer.status === 409 || answer.status === 422 || answer.status === 403 || answer.status === 400) {
        const why = await answer.text();
        waiting.delete(item.path);
        complain(item.path, why);
        lost(why);
        break;
      } else {
        lost('La plataforma no respondió bien.');
        break;
      }
    }
    sending = false;
    keep();
    if (failed) return;
    if (waiting.size) send(); else if (saved) show('saved', `Guardado ${saved}`);
  };

  // What was left unsaved the last time goes first.
  try { JSON.parse(localStorage.getItem(kept) || '[]').forEach((item) => waiting.set(item.path, item)); } catch { /* nothing kept */ }
  waiting.forEach((item) => {
    all(`[name="${CSS.escape(item.path)}"]`).forEach((field) => { if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === item.value; else field.value = item.value; });
  });

  const answers = (field) => field.name && field.name.includes('/') && !field.name.includes(':') && !field.closest('.is-conflict');
  const value = (field) => field.type === 'checkbox' ? (field.checked ? field.value : '') : field.value;
  let idle;
  // The browser shows a date in its own order; the date in full stands beside it.
  const inFull = (field) => {
    const words = field.type === 'date' && one('[data-full]', field.parentNode);
    if (words) words.textContent = field.value && new Intl.DateTimeFormat('es-CO', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(field.value));
  };
  root.addEventListener('change', (event) => {
    if (!answers(event.target)) return;
    clearTimeout(idle);
    put(event.target.name, value(event.target));
    inFull(event.target);
  });
  root.addEventListener('input', (event) => {
    if (!event.target.matches('textarea') || !answers(event.target)) return;
    clearTimeout(idle);
    idle = setTimeout(() => put(event.target.name, event.target.value), 2500);
  });
  all('[data-plain]').forEach((button) => { button.hidden = true; });
  if (state) one('button', state).addEventListener('click', send);
  addEventListener('online', send);
  addEventListener('beforeunload', (event) => { if (failed) event.preventDefault(); });
  send();

  // What others do appears here; a component with unsaved words or the focus in a text is left alone.
  const poll = (since) => { tag = ''; htmx.ajax('GET', one('[data-poll]').getAttribute('hx-get'), { source: one('[data-poll]'), swap: 'none', values: { desde: since } }); };
  const busy = (section) => section.contains(document.activeElement) && document.activeElement.matches('textarea, input:not([type=radio])') || [...waiting.keys()].some((path) => one(`[name="${CSS.escape(path)}"]`, section));
  document.addEventListener('htmx:configRequest', (event) => {
    const it = event.detail;
    it.headers['X-CSRF-Token'] = root.dataset.csrf;
    if (!it.elt.matches('[data-poll]')) return;
    if (document.hidden) { event.preventDefault(); return; }
    it.parameters.desde ??= seen;
    if (tag) it.headers['If-None-Match'] = tag;
  });
  document.addEventListener('htmx:afterRequest', (event) => {
    const { xhr, requestConfig, successful } = event.detail;
    // What asked may be gone by now, replaced by its own answer; the event then comes from where it stood.
    const elt = requestConfig.elt;
    if (!successful) return;
    if (elt.matches('[data-poll]') && xhr.status === 200) {
      tag = xhr.getResponseHeader('ETag') || '';
      let skipped = false;
      const fresh = new DOMParser().parseFromString(xhr.responseText, 'text/html');
      all('template[data-component]', fresh).forEach((template) => {
        const old = document.getElementById(template.dataset.component);
        if (old && busy(old)) skipped = true;
        if (!old || busy(old)) return;
        const at = old.contains(document.activeElement) && document.activeElement;
        const nth = at && all(at.tagName, old).indexOf(at);
        const open = one('details.evidence', old)?.open;
        old.replaceWith(document.importNode(template.content, true));
        const now = document.getElementById(template.dataset.component);
        if (open) one('details.evidence', now).open = true;
        if (at) (at.id && document.getElementById(at.id) || all(at.tagName, now)[nth] || one('input, summary', now))?.focus({ preventScroll: true });
        htmx.process(now);
        say(`Cambió ${one('h2', now).textContent}.`);
      });
      count();
      // Only what the person really sees counts as seen.
      if (!waiting.size && !skipped) seen = Math.max(seen, +xhr.getResponseHeader('X-Revision'));
    } else if (elt.matches('form')) {
      say('Guardado.');
      // The details were replaced; the focus goes to their heading.
      const box = document.getElementById(event.detail.target.id);
      if (box) one('summary', box).focus();
    }
  });
  document.addEventListener('htmx:responseError', (event) => {
    const form = event.detail.elt;
    if (!form.matches('form')) return;
    one('.error[data-said]', form)?.remove();
    form.insertAdjacentHTML('afterbegin', '<p class="error" data-said role="alert" tabindex="-1"></p>');
    const box = one('[data-said]', form);
    box.textContent = event.detail.xhr.responseText || 'No se pudo guardar. Intente de nuevo.';
    box.focus();
  });
  document.addEventListener('htmx:sendError', (event) => { if (event.detail.elt.matches('form')) lost('No hay señal; vuelva a enviar cuando regrese.'); });
})();
