/* The translator's desk: saves while somebody types, moves by keyboard. The form works without it. */
(() => {
  const form = document.querySelector('[data-desk]');
  if (!form) return;
  const WAIT = 1200;
  const RETRY = 8000;
  const status = form.querySelector('[data-status]');
  const shownField = form.elements.shown;
  const shown = JSON.parse(shownField.value);
  const segments = [...form.querySelectorAll('[data-segment]')].map((element) => ({
    id: element.dataset.segment,
    element,
    box: element.querySelector('textarea'),
    // Whether something is not saved; whether it is confirmed as it stands in the box, until
    // somebody types; whether a save is under way, and one more was asked for meanwhile.
    isDirty: false, isConfirmed: false, isSaving: false, isAskedAgain: false, isRefused: false, timer: 0,
  }));
  const byBox = new Map(segments.map((segment) => [segment.box, segment]));
  let isLeaving = false;

  const tell = (key) => {
    const text = form.dataset[key];
    if (status.textContent !== text) status.textContent = text;
    status.dataset.is = key;
  };

  const tellAll = (failure) => {
    if (segments.some((one) => one.isSaving)) tell('saving');
    else if (failure) tell(failure);
    else tell(segments.some((one) => one.isDirty) ? 'unsaved' : 'saved');
  };

  const grow = (box) => {
    box.style.blockSize = 'auto';
    box.style.blockSize = `${box.scrollHeight + 2}px`;
  };

  // In a text from right to left, a tag is kept apart from the words around it, or its signs turn.
  const dressed = (box, text) => (box.dir === 'rtl'
    ? text.replace(/\u2066?(<\/?[a-z][^<>]*>)\u2069?/gi, '\u2066$1\u2069') : text);

  // The list of findings, the state and the progress, as the server has them.
  const showFindings = (segment, findings) => {
    const items = findings.map(({ severity, message }) => {
      const item = document.createElement('li');
      item.className = `finding finding--${severity}`;
      if (severity === 'error') {
        const strong = document.createElement('strong');
        strong.textContent = form.dataset.forbids;
        item.append(strong, ' ');
      }
      item.append(message);
      return item;
    });
    segment.element.querySelector('[data-findings]').replaceChildren(...items);
    segment.element.toggleAttribute('data-warning', findings.length > 0);
  };

  // What somebody has seen of a segment: it may be written over by what they type.
  const see = (segment, answer) => {
    shown[segment.id] = answer.shown;
    shownField.value = JSON.stringify(shown);
  };

  const showAnswer = (segment, answer) => {
    const { element } = segment;
    element.className = `segment segment--${answer.state}`;
    element.dataset.state = answer.state;
    if (answer.state === 'translated') element.removeAttribute('data-changed');
    element.querySelector('[data-label]').textContent = answer.label;
    element.querySelector('[data-confirm]')?.classList.toggle('button-secondary', answer.state === 'translated');
    showFindings(segment, answer.findings);
    const { words, done } = answer.progress;
    form.querySelector('[data-bar]').value = done;
    form.querySelector('[data-progress-text]').textContent = form.dataset.progress
      .replace('{done}', done).replace('{words}', words);
    count();
  };

  const showConflict = (segment, answer) => {
    segment.isRefused = true;
    segment.element.querySelector('.desk__note')?.remove();
    const note = document.querySelector('template[data-conflict]').content.cloneNode(true).firstElementChild;
    note.querySelector('[data-person]').textContent = answer.person;
    note.querySelector('[data-theirs]').textContent = answer.theirs;
    // Only who has chosen may write over theirs: until then every save is refused.
    const settle = () => {
      see(segment, answer);
      segment.isRefused = false;
      note.remove();
      segment.box.focus();
    };
    note.querySelector('[data-mine]').addEventListener('click', () => { settle(); save(segment); });
    note.querySelector('[data-take-theirs]').addEventListener('click', () => {
      settle();
      segment.box.value = dressed(segment.box, answer.theirs);
      segment.isDirty = false;
      segment.isConfirmed = false;
      grow(segment.box);
      tellAll();
    });
    segment.box.before(note);
  };

  const post = async (segment, text, isConfirmed) => {
    const body = new FormData();
    body.set('segment', segment.id);
    body.set('target', text);
    body.set('shown', shown[segment.id] ?? '');
    if (isConfirmed) body.set('confirm', '1');
    body.set('csrfmiddlewaretoken', form.elements.csrfmiddlewaretoken.value);
    const headers = { 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' };
    const response = await fetch(form.dataset.url, { method: 'POST', body, headers, redirect: 'error' });
    if (![200, 409, 410].includes(response.status)) throw new Error(String(response.status));
    return [response.status, await response.json()];
  };

  // One save at a time for a segment; what is asked for meanwhile follows it.
  const save = async (segment) => {
    clearTimeout(segment.timer);
    if (segment.isRefused || segment.box.readOnly) return;
    if (segment.isSaving) {
      segment.isAskedAgain = true;
      return;
    }
    const { isConfirmed, box: { value: text } } = segment;
    segment.isSaving = true;
    segment.isAskedAgain = false;
    tellAll();
    let failure = '';
    try {
      const [code, answer] = await post(segment, text, isConfirmed);
      if (code === 410) {
        segment.isRefused = true;
        failure = 'failed';
        showFindings(segment, [{ severity: 'warning', message: answer.message }]);
      } else {
        showAnswer(segment, answer);
        if (code === 409) showConflict(segment, answer);
        else {
          see(segment, answer);
          segment.isDirty = segment.box.value !== text || segment.isConfirmed !== isConfirmed;
        }
      }
    } catch {
      failure = navigator.onLine ? 'failed' : 'offline';
      segment.isDirty = true;
      segment.timer = setTimeout(() => save(segment), RETRY);
    }
    segment.isSaving = false;
    const goesOn = segment.isAskedAgain && segment.isDirty && !segment.isRefused;
    if (!failure && goesOn) await save(segment);
    else tellAll(failure);
  };

  const typed = (segment) => {
    segment.isDirty = true;
    segment.isConfirmed = false;
    grow(segment.box);
    tellAll();
    clearTimeout(segment.timer);
    segment.timer = setTimeout(() => save(segment), WAIT);
  };

  const confirm = (segment) => {
    segment.isDirty = true;
    segment.isConfirmed = true;
    return save(segment);
  };

  const isOpen = (segment) => segment.element.dataset.state !== 'translated' && !segment.element.hidden;

  const go = (from, step) => {
    const start = segments.indexOf(from);
    for (let index = start + step; index >= 0 && index < segments.length; index += step) {
      if (isOpen(segments[index])) {
        segments[index].box.focus();
        segments[index].element.scrollIntoView({ block: 'center' });
        return true;
      }
    }
    return false;
  };

  const confirmAndGo = (segment) => {
    confirm(segment);
    if (!go(segment, 1)) document.getElementById('decisions').scrollIntoView({ block: 'center' });
  };

  // Writes at the cursor, in a way that can be undone.
  const insert = (segment, opening, closing = '') => {
    const { box } = segment;
    const chosen = box.value.slice(box.selectionStart, box.selectionEnd);
    const start = box.selectionStart;
    const text = dressed(box, opening) + chosen + dressed(box, closing);
    box.focus();
    if (!document.execCommand('insertText', false, text)) {
      box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
      typed(segment);
    }
    if (closing && !chosen) {
      const place = start + dressed(box, opening).length;
      box.setSelectionRange(place, place);
    }
  };

  const replace = (segment, text) => {
    segment.box.focus();
    segment.box.select();
    insertAll(segment, dressed(segment.box, text));
  };

  const insertAll = (segment, text) => {
    if (!document.execCommand('insertText', false, text)) {
      segment.box.value = text;
      typed(segment);
    }
  };

  const matches = {
    all: () => true,
    todo: (element) => element.dataset.state !== 'translated',
    changed: (element) => element.hasAttribute('data-changed'),
    suggestion: (element) => element.dataset.state === 'machine',
    warning: (element) => element.hasAttribute('data-warning'),
  };
  const filter = form.querySelector('[data-filter]');

  const count = () => filter.querySelectorAll('[data-show]').forEach((button) => {
    const number = segments.filter((one) => matches[button.dataset.show](one.element)).length;
    button.querySelector('span').textContent = number;
  });

  const show = (name) => {
    filter.querySelectorAll('[data-show]').forEach((button) => {
      button.setAttribute('aria-pressed', String(button.dataset.show === name));
    });
    segments.forEach(({ element }) => { element.hidden = !matches[name](element); });
    form.querySelectorAll('.desk__group').forEach((heading) => {
      let next = heading.nextElementSibling;
      heading.hidden = true;
      while (next?.matches('[data-segment]')) {
        if (!next.hidden) heading.hidden = false;
        next = next.nextElementSibling;
      }
    });
    segments.forEach(({ box }) => grow(box));
  };

  const keys = (segment, event) => {
    const { code, altKey } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    if (code === 'Enter' && isCommand) return () => confirmAndGo(segment);
    if (!altKey || isCommand) return null;
    if (code === 'ArrowDown') return () => go(segment, 1);
    if (code === 'ArrowUp') return () => go(segment, -1);
    if (code === 'Insert') return () => segment.element.querySelector('[data-copy]')?.click();
    if (code === 'KeyT') return () => segment.element.querySelector('.segment__offers [data-take]')?.click();
    const digit = /^Digit([1-9])$/.exec(code);
    return digit ? () => segment.element.querySelectorAll('.chip--insert')[digit[1] - 1]?.click() : null;
  };

  segments.forEach((segment) => {
    const { element, box } = segment;
    if (box.dir === 'rtl') box.value = dressed(box, box.value);
    grow(box);
    if (box.readOnly) return;
    element.querySelectorAll('[data-open], [data-copy]').forEach((button) => {
      button.hidden = false;
      button.disabled = false;
    });
    box.addEventListener('input', () => typed(segment));
    // Who leaves the box, or the window, has not said that it is done.
    box.addEventListener('blur', () => { if (segment.isDirty) save(segment); });
    element.addEventListener('click', (event) => {
      const button = event.target.closest('button');
      if (!button) return;
      if (button.matches('[data-open]')) insert(segment, button.dataset.open, button.dataset.close);
      else if (button.matches('[data-copy]')) replace(segment, button.dataset.copy);
      else if (button.matches('[data-take]')) replace(segment, button.dataset.take);
      else if (button.matches('[data-confirm]')) confirmAndGo(segment);
      else return;
      event.preventDefault();
    });
    // A click on a tag must not take the focus from the place where it is to be put.
    element.addEventListener('mousedown', (event) => {
      if (event.target.closest('[data-open], [data-copy], [data-take]')) event.preventDefault();
    });
  });

  form.addEventListener('keydown', (event) => {
    const segment = byBox.get(event.target);
    const action = segment && keys(segment, event);
    if (!action) return;
    event.preventDefault();
    action();
  });

  // A button that sends the form waits for what is being saved, or it would meet itself.
  form.addEventListener('submit', (event) => {
    const busy = segments.some((one) => one.isSaving);
    segments.forEach((one) => clearTimeout(one.timer));
    if (!busy) {
      isLeaving = true;
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    const again = setInterval(() => {
      if (segments.some((one) => one.isSaving)) return;
      clearInterval(again);
      form.requestSubmit(submitter);
    }, 50);
  });

  window.addEventListener('beforeunload', (event) => {
    if (!isLeaving && segments.some((one) => one.isDirty || one.isSaving)) event.preventDefault();
  });
  window.addEventListener('online', () => {
    segments.filter((one) => one.isDirty).forEach(save);
  });
  window.addEventListener('offline', () => tell('offline'));
  window.addEventListener('resize', () => segments.forEach(({ box }) => grow(box)));

  filter.hidden = false;
  filter.addEventListener('click', (event) => {
    const button = event.target.closest('[data-show]');
    if (button) show(button.dataset.show);
  });

  const dialog = document.querySelector('[data-dialog]');
  const opener = form.querySelector('[data-shortcuts]');
  opener.hidden = false;
  opener.addEventListener('click', () => dialog.showModal());
  document.addEventListener('keydown', (event) => {
    if (event.altKey && event.code === 'Slash' && !dialog.open) dialog.showModal();
  });
})();
