import {useHistory} from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactElement, type SubmitEvent, useId} from 'react';
import styles from './SearchForm.module.css';

/** A box in a page's own text; leads to the page of all results. */
export function SearchForm({query}: {query: string}): ReactElement {
  const history = useHistory();
  const action = useBaseUrl('/search');
  const id = useId();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = new FormData(event.currentTarget).get('q');
    history.push(`${action}?${new URLSearchParams({q: `${asked}`})}`);
  };
  return (
    <search>
      <form action={action} className={styles.form} onSubmit={submit}>
        <label htmlFor={id}>
          <Translate id="trin.search.words">Words to search for</Translate>
        </label>
        <input key={query} id={id} type="search" name="q" defaultValue={query} autoComplete="off" />
        <button type="submit">
          <Translate id="trin.search.label">Search</Translate>
        </button>
      </form>
    </search>
  );
}
