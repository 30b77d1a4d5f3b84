/**
 * Acts at once, or, while a button of the mouse or a finger is down, after it is up: what moves in between is missed by the press
 * that somebody has begun.
 */
export function afterPress(act: () => void): void {
  if (!document.querySelector(':active')) {
    act();
    return;
  }
  const later = new AbortController();
  for (const end of ['pointerup', 'pointercancel']) {
    window.addEventListener(
      end,
      () => {
        later.abort();
        setTimeout(act);
      },
      {signal: later.signal},
    );
  }
}
