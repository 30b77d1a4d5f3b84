import Translate from '@docusaurus/Translate';
import type {Condition} from '@site/src/procedure/condition.ts';
import {Fragment, type ReactElement} from 'react';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import styles from './ConditionLabel.module.css';
import {type OpenTerm, useCondition} from './use-condition.ts';

/** Says for which answers a part of the procedure is, as long as they are not given. */
export function ConditionLabel({when}: {when: Condition | undefined}): ReactElement | null {
  const groups = useCondition(when);
  const {chrome, content} = useLanguages();
  if (groups.length === 0) return null;
  return (
    <p className={styles.condition} lang={chrome}>
      <Icon name="branch" />
      <span>
        <Translate id="trin.condition.onlyIf">Only if:</Translate>{' '}
        {groups.map((terms, index) => (
          <Fragment key={terms.map(({question}) => question).join()}>
            {index > 0 && ' · '}
            <AnyTerm terms={terms} lang={content} />
          </Fragment>
        ))}
      </span>
    </p>
  );
}

function AnyTerm({terms, lang}: {terms: readonly OpenTerm[]; lang: string | undefined}): ReactElement {
  return (
    <>
      {terms.map(({question, answers}, index) => (
        <Fragment key={question}>
          {index > 0 && (
            <>
              {' '}
              <Translate id="trin.condition.or">or</Translate>{' '}
            </>
          )}
          <span lang={lang}>
            {question} <strong>{answers}</strong>
          </span>
        </Fragment>
      ))}
    </>
  );
}
