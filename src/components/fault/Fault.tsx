import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactElement} from 'react';
import {CodeInText} from './CodeInText.tsx';
import styles from './Fault.module.css';

/** A diagnostic as the checker prints it; lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
  readonly advice: string;
  readonly url: string;
}

/** Stands in place of what could not be read, while somebody writes. */
export function Fault({problems}: {problems: readonly Problem[]}): ReactElement {
  const {selectMessage} = usePluralForm();
  const count = problems.length;
  return (
    <div className={styles.fault} role="alert">
      <p className={styles.title}>
        {selectMessage(count, translate({id: 'trin.fault.plurals', message: '{count} fault to correct here|{count} faults to correct here'}, {count}))}
      </p>
      <ul>
        {problems.map(({file, line, column, rule, message, advice, url}) => (
          <li key={`${file} ${line} ${column} ${rule} ${message}`}>
            <code>
              {file}:{line}:{column}
            </code>
            <p>
              <strong>
                <CodeInText text={message} />
              </strong>
              <br />
              <CodeInText text={advice} />
            </p>
            <Link to={toRoute(url)}>
              <Translate id="trin.fault.rule" values={{rule: <code key="rule">{rule}</code>}}>
                {'Rule {rule}'}
              </Translate>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The checker names the file of the rule's heading; its page has the same path without folder and ending. */
function toRoute(url: string): string {
  return url.replace(/^docs\//, '/').replace(/\.mdx(?=#|$)/, '');
}
