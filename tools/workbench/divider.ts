const narrowest = 300;
const widest = 720;
const step = 20;

/** Makes the line between grid and pane movable, with the mouse and with the arrow keys. */
export const makeResizable = (divider: HTMLElement, pane: HTMLElement): void => {
  const widen = (width: number): void => {
    const bounded = Math.round(Math.min(widest, Math.max(narrowest, width)));
    pane.style.width = `${bounded}px`;
    divider.setAttribute('aria-valuenow', String(bounded));
  };
  divider.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') widen(pane.offsetWidth + step);
    if (key === 'ArrowRight') widen(pane.offsetWidth - step);
  });
  divider.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    divider.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer as soon as it is above it.
    pane.style.pointerEvents = 'none';
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) widen(window.innerWidth - event.clientX);
  });
  divider.addEventListener('lostpointercapture', () => {
    pane.style.pointerEvents = '';
  });
};
