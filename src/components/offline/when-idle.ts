/** Calls once the page is loaded and has nothing to do. Answers with how to call it off. */
export function whenIdle(act: () => void): () => void {
  let isOff = false;
  const actOnce = (): void => {
    if (!isOff) act();
  };
  const wait = (): void => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(actOnce);
    else setTimeout(actOnce, 2000);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, {once: true});
  return () => {
    isOff = true;
    removeEventListener('load', wait);
  };
}
