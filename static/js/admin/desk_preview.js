/* Source and translation side by side: scroll together, and show the width of a phone. */
(() => {
  const preview = document.querySelector('[data-preview]');
  if (!preview) return;
  const frames = [...preview.querySelectorAll('iframe')];
  const narrow = preview.querySelector('[data-narrow]');
  const together = preview.querySelector('[data-together]');
  let leader = null;

  const isPressed = (button) => button.getAttribute('aria-pressed') === 'true';
  const press = (button) => {
    button.setAttribute('aria-pressed', String(!isPressed(button)));
    return isPressed(button);
  };

  // The same share of the way: translations are longer or shorter than their source.
  const follow = (frame) => {
    if (!isPressed(together) || leader !== frame) return;
    const { scrollingElement: from } = frame.contentDocument;
    const share = from.scrollTop / Math.max(1, from.scrollHeight - from.clientHeight);
    frames.filter((other) => other !== frame).forEach((other) => {
      const { scrollingElement: to } = other.contentDocument;
      to.scrollTop = share * (to.scrollHeight - to.clientHeight);
    });
  };

  const listen = (frame) => {
    const page = frame.contentWindow;
    if (!frame.contentDocument?.scrollingElement) return;
    const lead = () => { leader = frame; };
    ['wheel', 'touchstart', 'pointerdown', 'keydown'].forEach((name) => {
      page.addEventListener(name, lead, { passive: true });
    });
    page.addEventListener('scroll', () => follow(frame), { passive: true });
  };

  frames.forEach((frame) => {
    frame.addEventListener('load', () => listen(frame));
    if (frame.contentDocument?.readyState === 'complete') listen(frame);
  });
  [narrow, together].forEach((button) => { button.hidden = false; });
  narrow.addEventListener('click', () => preview.classList.toggle('preview--narrow', press(narrow)));
  together.addEventListener('click', () => press(together));
})();
