import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import type {Answer} from './finding.ts';
import styles from './Message.module.css';
import {useNearestWords} from './use-nearest-words.ts';

interface NothingFoundProps {
  readonly answer: Answer;
  readonly onQuery: (query: string) => void;
  readonly onAllProducts: () => void;
}

/** Offers a way on: another word, more products, or the catalogue. */
export function NothingFound({answer, onQuery, onAllProducts}: NothingFoundProps): ReactElement {
  const nearest = useNearestWords(answer);
  const {query, product} = answer;
  return (
    <div className={styles.message}>
      <p>
        <Translate id="trin.search.none" values={{query: query.trim().slice(0, 80)}}>
          {'Nothing found for “{query}”.'}
        </Translate>{' '}
        <Link to="/catalogue">
          <Translate id="trin.search.catalogue">See all procedures</Translate>
        </Link>
      </p>
      {product && (
        <Button onClick={onAllProducts}>
          <Translate id="trin.search.everywhere">Search all products</Translate>
        </Button>
      )}
      {nearest.length > 0 && (
        <p className={styles.words}>
          <Translate id="trin.search.nearest">Words that are similar:</Translate>
          {nearest.map((word) => (
            <button key={word} type="button" className={styles.word} onClick={() => onQuery(word)} data-item="">
              {word}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
