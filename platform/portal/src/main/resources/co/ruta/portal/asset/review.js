// The secretaría's review by keyboard. Without it everything is reached by links and buttons.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const typing = (node) => node.matches('textarea, select, input:not([type=radio], [type=checkbox])');
  const plainKey = (event) => !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented;

  // Review: single-key shortcuts that the reviewer can switch off.
  const list = one('[data-shortcuts]');
  if (list) {
    const on = one('#shortcuts-on');
    try { on.checked = localStorage.getItem('ruta.shortcuts') !== 'off'; } catch { /* private mode */ }
    on.addEventListener('change', () => { try { localStorage.setItem('ruta.shortcuts', on.checked ? 'on' : 'off'); } catch { /* private mode */ } });
    const items = () => all('[data-node]', list);
    let at = -1;
    const go = (step) => {
      const nodes = items();
      at = Math.min(nodes.length - 1, Math.max(0, at + step));
      nodes[at].focus();
    };
    list.addEventListener('focusin', (event) => { const node = event.target.closest('[data-node]'); if (node) at = items().indexOf(node); });
    const observe = () => {
      const box = at >= 0 && one('details', items()[at]);
      if (!box) return;
      box.open = true;
      one('textarea', box)?.focus();
    };
    const keys = { j: () => go(1), k: () => go(-1), o: observe, v: () => one('#changes')?.focus(), d: () => one('#decision')?.focus(), n: () => one('[data-next]')?.click() };
    addEventListener('keydown', (event) => {
      if (!on.checked || !plainKey(event) || typing(event.target) || !keys[event.key]) return;
      event.preventDefault();
      keys[event.key]();
    });
  }
})();
