import {type News, readNews, type Wish} from '@site/src/worker/message.ts';

export interface Keeper {
  /** Changes to the later version and loads the page anew. */
  readonly apply: () => void;
}

/** While the worker fetches, it is asked again so often that the browser does not end it. */
const pulse = 20_000;
const mostOften = 15 * 60_000;

/** Has the worker keep a language, and look for a later version now and then, as long as the page is open. @param tell what the worker says of the language */
export function startKeeper(worker: string, root: string, tell: (news: News['type']) => void): Keeper {
  const {serviceWorker} = navigator;
  let [isKept, asked] = [false, 0];
  const send = async (type: Wish['type']): Promise<void> => {
    const registration = await serviceWorker.register(worker);
    // Where the browser or a test keeps workers off there is none.
    if (registration) (await serviceWorker.ready).active?.postMessage({type, root} satisfies Wish);
  };
  const keep = (): void => {
    asked = Date.now();
    send('keep').catch(() => undefined);
  };
  const listen = ({data}: MessageEvent): void => {
    const news = readNews(data, root);
    if (!news) return;
    isKept = news !== 'failed';
    tell(news);
  };
  const lookAgain = (): void => {
    if (document.visibilityState === 'visible' && Date.now() - asked > mostOften) keep();
  };
  setInterval(() => {
    if (!isKept && navigator.onLine) keep();
  }, pulse);
  serviceWorker.addEventListener('message', listen);
  serviceWorker.startMessages();
  addEventListener('online', keep);
  document.addEventListener('visibilitychange', lookAgain);
  keep();
  return {apply: () => void send('apply').catch(() => location.reload())};
}
