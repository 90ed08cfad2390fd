// The plan's pages: what the server makes of an answer appears where it was given. Every page is complete without it.
(() => {
  'use strict';
  const root = document.querySelector('[data-autosave]');
  const state = document.querySelector('[data-save]');
  const form = document.getElementById('answers');
  if (!root || !form) return;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector, from = document) => from.querySelector(selector);
  const say = (text) => { one('#live').textContent = text; };
  const touched = new Set();
  let submitter = null;
  let leave = '';

  // The number keys while the focus is inside the scale (WCAG 2.1.4).
  root.addEventListener('keydown', (event) => {
    const scale = event.target.closest('[data-scale]');
    if (!scale || scale.disabled || event.ctrlKey || event.altKey || event.metaKey) return;
    const radio = one(`input[value="${CSS.escape(event.key)}"]`, scale);
    if (!radio) return;
    event.preventDefault();
    radio.focus();
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
  });

  const mark = (event) => {
    if (!event.target.name?.includes('/')) return;
    const node = event.target.closest('[data-node]');
    const live = node && one('[data-live]', node);
    if (live) touched.add(live);
    all('[data-live][data-always]').forEach((it) => touched.add(it));
    if (event.target.matches('[data-moves]')) leave = event.target.name;
  };
  root.addEventListener('change', mark);
  root.addEventListener('input', mark);

  // Fields that follow from the sentence show what it says, unless the person is in them.
  const follow = (live) => all('[data-field]', live).forEach((it) => {
    const field = document.getElementById(it.dataset.field);
    if (!field || field === document.activeElement) return;
    field.value = it.dataset.value;
    const full = one('[data-full]', field.parentNode);
    if (full) full.textContent = it.dataset.value && it.textContent;
  });

  const called = (it) => it.tagName + (it.value || it.getAttribute('href') || '') + it.textContent;
  const refresh = async (live) => {
    try {
      const answer = await fetch(live.dataset.live, { headers: { 'X-Ruta-Script': '1' } });
      if (!answer.ok) return;
      const html = await answer.text();
      if (live.innerHTML === html) return;
      const place = document.activeElement;
      const seen = root.contains(place) && place.getBoundingClientRect();
      const at = live.contains(place) && called(place);
      live.innerHTML = html;
      // What grows above must not push the field one stands in under the bar.
      if (seen && seen.bottom > 0 && seen.top < innerHeight) place.scrollIntoView({ block: 'nearest' });
      // Whoever stood on something that was replaced stands on the same thing, or on its node.
      if (at) (all('a, button, summary', live).find((it) => called(it) === at) || live.closest('[data-node]') || one('#main'))?.focus({ preventScroll: true });
      follow(live);
      if (!live.hasAttribute('data-quiet')) say(one('[data-say]', live)?.dataset.say || live.dataset.say || '');
    } catch { /* no signal: it appears at the next save */ }
  };

  // A button acts when all is saved; what is saved already does not travel again.
  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (form.matches('[data-autosave]') || !state) return;
    if (!button?.hasAttribute('formaction') && state.dataset.state !== 'failed') {
      event.preventDefault();
      return;
    }
    if (state.dataset.state === 'saving') {
      event.preventDefault();
      submitter = button;
    }
  });
  form.addEventListener('formdata', (event) => {
    if (form.matches('[data-autosave]') || state?.dataset.state === 'failed') return;
    for (const name of [...event.formData.keys()]) if (name.includes('/')) event.formData.delete(name);
  });

  if (state) new MutationObserver(() => {
    if (state.dataset.state !== 'saved') return;
    const parts = [...touched];
    touched.clear();
    parts.forEach(refresh);
    if (submitter) {
      const button = submitter;
      submitter = null;
      form.requestSubmit(button);
    } else if (leave) {
      const node = leave.split('/').slice(0, 2).join('/');
      location.assign(`${location.pathname}?abrir=${node}#c-${node.replace(/[^A-Za-z0-9]+/g, '-')}`);
    }
  }).observe(state, { attributes: true, attributeFilter: ['data-state'] });

  // A node that was just made begins in its first field; the browser itself goes to the node first.
  const fresh = new URLSearchParams(location.search).get('abrir') && location.hash && document.getElementById(location.hash.slice(1));
  const begin = () => setTimeout(() => (one('details[open] textarea, details[open] input:not([type=hidden]), textarea, select', fresh) || fresh).focus({ preventScroll: true }));
  if (fresh) { if (document.readyState === 'complete') begin(); else addEventListener('load', begin); }
})();
