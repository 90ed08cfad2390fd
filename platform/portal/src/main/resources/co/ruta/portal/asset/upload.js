// A file goes in parts and goes on where it stopped, also after the page was closed. Without this file it goes whole.
(() => {
  'use strict';
  const form = document.querySelector('form[data-upload]');
  if (!form || !window.fetch) return;
  const PART = 256 * 1024;
  const status = form.querySelector('[data-upload-status]');
  const bar = form.querySelector('progress');
  const head = { 'X-CSRF-Token': form.elements.csrf.value, Accept: 'application/json' };
  const megabytes = (bytes) => (bytes / 1048576).toLocaleString('es-CO', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const say = (text) => { status.textContent = text; };
  const pause = (milliseconds) => new Promise((resolve) => {
    const done = () => { clearTimeout(timer); removeEventListener('online', done); resolve(); };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
  });

  // What the server refuses is no matter of the connection: it is said and not tried again.
  const refuse = async (response) => {
    const problem = await response.json().catch(() => ({}));
    throw Object.assign(new Error(problem.problems?.[0]?.message || problem.detail || 'El servidor no recibió el archivo.'), { refused: true });
  };
  const ask = async (address, options) => {
    const response = await fetch(address, { ...options, headers: { ...head, ...options.headers } });
    if (response.status >= 500 || response.status === 429) throw new Error('later');
    return response;
  };

  // What else the form says of the file: numbers as numbers, choices as chosen.
  const announced = () => Object.fromEntries([...form.querySelectorAll('[data-announce]')]
    .filter((field) => field.type !== 'radio' || field.checked)
    .map((field) => [field.name, /^\d+$/.test(field.value) ? +field.value : field.value]));

  const begun = async (file, memory) => {
    const known = localStorage.getItem(memory);
    if (known) {
      const response = await ask(known, { method: 'HEAD' });
      if (response.ok) return { address: known, offset: +response.headers.get('Upload-Offset') };
      localStorage.removeItem(memory);
    }
    const response = await ask(form.dataset.upload, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ name: file.name, size: file.size, ...announced() }),
    });
    if (!response.ok) await refuse(response);
    const address = new URL(response.headers.get('Location')).pathname;
    localStorage.setItem(memory, address);
    return { address, offset: 0 };
  };

  const send = async (file, memory) => {
    let { address, offset } = await begun(file, memory);
    for (;;) {
      bar.value = offset / file.size;
      say(`Subiendo ${file.name}: ${megabytes(offset)} de ${megabytes(file.size)} MB.`);
      const response = await ask(address, {
        method: 'PATCH', headers: { 'Content-Type': 'application/octet-stream', 'Upload-Offset': offset }, body: file.slice(offset, offset + PART),
      });
      if (response.status === 409) {
        // The part before arrived although its answer did not: ask where the file stands.
        ({ address, offset } = await begun(file, memory));
        continue;
      }
      if (!response.ok) { localStorage.removeItem(memory); await refuse(response); }
      const told = await response.json();
      offset = told.received;
      if (told.taken) { localStorage.removeItem(memory); return told; }
    }
  };

  const whole = async (file) => {
    const memory = `subida ${form.dataset.upload} ${file.name} ${file.size} ${file.lastModified} ${JSON.stringify(announced())}`;
    for (let wait = 2000; ; wait = Math.min(wait * 2, 30000)) {
      try {
        return await send(file, memory);
      } catch (failure) {
        if (failure.refused) throw failure;
        say(`Sin conexión. Lo que ya llegó de ${file.name} no se pierde; sigue cuando vuelva la señal.`);
        await pause(wait);
      }
    }
  };

  const cite = (sha256) => {
    form.action += '/citar';
    form.enctype = 'application/x-www-form-urlencoded';
    form.querySelectorAll('[type=file]').forEach((field) => { field.disabled = true; });
    form.insertAdjacentHTML('beforeend', `<input type="hidden" name="sha256" value="${sha256}">`);
    form.submit();
  };

  form.addEventListener('submit', async (event) => {
    const files = [...form.querySelectorAll('[type=file]')].flatMap((field) => [...field.files]).filter((file) => file.size > 0);
    if (!files.length) return;
    event.preventDefault();
    const button = form.querySelector('button');
    button.disabled = true;
    bar.hidden = false;
    try {
      let told;
      for (const file of files) told = await whole(file);
      const { taken } = told;
      if (taken === true) location.href = `${form.action}/${told.id}`;
      else if (form.elements.cite.value) cite(taken.file.sha256);
      else location.href = `${form.action}?aviso=archivo${taken.already ? '-repetido' : ''}`;
    } catch (failure) {
      say(failure.message);
      status.focus();
      bar.hidden = true;
      button.disabled = false;
    }
  });
})();
