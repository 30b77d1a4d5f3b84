import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactElement, useRef, useState} from 'react';
import styles from './SearchBox.module.css';
import {useSearchParts} from './use-search-parts.ts';
import {useShortcuts} from './use-shortcuts.ts';

/** The box in the navigation bar. Every page carries this file, so that what it can do comes when it is used. */
export function SearchBox(): ReactElement {
  const history = useHistory();
  const action = useBaseUrl('/search');
  const input = useRef<HTMLInputElement>(null);
  const from = useRef<Element>(null);
  const [open, setOpen] = useState(false);
  const {source, parts, load} = useSearchParts();
  const label = translate({id: 'trin.search.label', message: 'Search'});
  const start = () => {
    setOpen(true);
    load();
  };
  const close = () => {
    setOpen(false);
    from.current = null;
  };
  const call = (caller: Element | null) => {
    from.current = caller;
    (document.getElementById('search-page') ?? input.current)?.focus();
  };
  useShortcuts(call);
  return (
    <search
      className={styles.box}
      aria-label={label}
      data-open={open || undefined}
      onBlur={({currentTarget, relatedTarget}) => document.hasFocus() && !currentTarget.contains(relatedTarget) && close()}
    >
      <form
        action={action}
        onSubmit={(event) => {
          event.preventDefault();
          const query = input.current?.value.trim();
          if (query) history.push(`${action}?${new URLSearchParams({q: query})}`);
          else call(event.nativeEvent.submitter);
        }}
      >
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
        <button type="submit" className={styles.button} aria-label={label} />
        {open && parts && (
          <div className={styles.panel} tabIndex={-1}>
            {parts === 'failed' ? (
              <p role="alert">
                <Translate id="trin.search.unreachable">Search cannot be reached.</Translate>{' '}
                <Link to="/catalogue">
                  <Translate id="trin.search.catalogue">See all procedures</Translate>
                </Link>
              </p>
            ) : (
              <parts.SearchPanel source={source} input={input} from={from} onClose={close} />
            )}
          </div>
        )}
      </form>
    </search>
  );
}
