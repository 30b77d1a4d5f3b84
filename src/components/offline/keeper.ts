import {type News, readNews, type Wish} from '@site/src/worker/message.ts';

export interface Keeper {
  readonly keep: () => void;
  /** Changes to the later version and loads the page anew. */
  readonly apply: () => void;
  readonly stop: () => void;
}

/** While the worker fetches, it is asked again so often that the browser does not end it. */
const pulse = 20_000;
const mostOften = 15 * 60_000;

/** Has the worker keep a language, and look for a later version now and then. @param tell what the worker says of the language */
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
  const timer = setInterval(() => {
    if (!isKept && navigator.onLine) keep();
  }, pulse);
  serviceWorker.addEventListener('message', listen);
  serviceWorker.startMessages();
  addEventListener('online', keep);
  document.addEventListener('visibilitychange', lookAgain);
  keep();
  return {
    keep,
    apply: () => void send('apply').catch(() => location.reload()),
    stop: () => {
      clearInterval(timer);
      serviceWorker.removeEventListener('message', listen);
      removeEventListener('online', keep);
      document.removeEventListener('visibilitychange', lookAgain);
    },
  };
}
