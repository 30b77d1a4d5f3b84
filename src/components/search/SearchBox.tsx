import {useHistory} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type FocusEvent, type KeyboardEvent, type ReactElement, type SubmitEvent, useRef, useState} from 'react';
import {Icon} from '../icons/Icon.tsx';
import styles from './SearchBox.module.css';
import {toSearchLink} from './search-link.ts';
import {Unreachable} from './Unreachable.tsx';
import {useSearchLoader} from './use-search-loader.ts';
import {useShortcuts} from './use-shortcuts.ts';

/** The box in the navigation bar. Every page carries this file, so that all it can do comes when it is used. */
export function SearchBox(): ReactElement {
  const history = useHistory();
  const action = useBaseUrl('/search');
  const input = useRef<HTMLInputElement>(null);
  const from = useShortcuts(input);
  const [open, setOpen] = useState(false);
  const [loaded, load] = useSearchLoader();
  const label = translate({id: 'trin.search.label', message: 'Search'});
  const start = () => {
    setOpen(true);
    load();
  };
  const close = () => {
    setOpen(false);
    from.current = null;
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const link = toSearchLink(action, new FormData(event.currentTarget));
    if (!link) {
      from.current ??= event.nativeEvent.submitter;
      input.current?.focus();
      return;
    }
    close();
    event.currentTarget.reset();
    input.current?.blur();
    history.push(link);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    const back = from.current ?? input.current;
    if (back === document.body) input.current?.blur();
    else if (back instanceof HTMLElement) back.focus();
    close();
  };
  const leave = ({currentTarget, relatedTarget}: FocusEvent) => {
    if (document.hasFocus() && !currentTarget.contains(relatedTarget)) close();
  };
  return (
    <search className={styles.box} aria-label={label} onKeyDown={press} onBlur={leave} data-open={open || undefined}>
      <form action={action} onSubmit={submit}>
        <input
          ref={input}
          type="search"
          name="q"
          className={styles.input}
          aria-label={label}
          aria-keyshortcuts="/ Control+K"
          placeholder={label}
          autoComplete="off"
          onFocus={start}
          onInput={start}
          onClick={start}
        />
        <span className={styles.key} aria-hidden data-needs-script>
          /
        </span>
        <button type="submit" className={styles.button} aria-label={label}>
          <Icon name="search" />
        </button>
        {open && loaded && (
          <div className={styles.panel} tabIndex={-1}>
            {loaded === 'failed' ? <Unreachable onRetry={load} /> : <loaded.parts.SearchPanel {...loaded} input={input} onFollow={close} />}
          </div>
        )}
      </form>
    </search>
  );
}
