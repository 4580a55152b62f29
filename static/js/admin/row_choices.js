/* Rows that choose among other rows: offers those just saved automatically, without a reload. */
(() => {
  const choicesByField = () => {
    const element = document.getElementById('row-choices');
    return element ? Object.entries(JSON.parse(element.textContent)) : [];
  };

  const fill = (select, choices) => {
    const labels = choices.map((choice) => choice.join('=')).join();
    if ([...select.options].map((option) => `${option.value}=${option.text}`).join() === labels) return;
    const chosen = select.value;
    select.replaceChildren(...choices.map(([value, label]) => new Option(label, value)));
    select.value = choices.some(([value]) => value === chosen) ? chosen : '';
  };

  const update = () => choicesByField().forEach(([field, choices]) => {
    document.querySelectorAll(`select[name$="-${field}"]`).forEach((select) => fill(select, choices));
  });

  // New choices come with the checklist after a save, new rows when somebody adds one.
  const matters = (node) => node.querySelector?.('#row-choices, select[name$="_uuid"]');
  new MutationObserver((records) => {
    if (records.some((record) => [...record.addedNodes].some(matters))) update();
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
