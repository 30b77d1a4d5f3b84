import Translate, {translate} from '@docusaurus/Translate';
import type {FilledText} from '@site/src/procedure/run/filled-text.ts';
import {toLaneText} from '@site/src/procedure/run/lane-text.ts';
import type {Element, Snapshot} from '@site/src/procedure/run/snapshot.ts';
import clsx from 'clsx';
import type {ReactElement} from 'react';
import {formatMinutes} from '../format/duration.ts';
import {useLanguages} from '../language/use-languages.ts';
import {toOptionLabelId} from '../step/option-label-id.ts';
import {ElementControl, OptionControl} from './ElementControl.tsx';
import long from './Long.module.css';
import {isLong} from './long-run.ts';
import {OldFields} from './OldFields.tsx';
import styles from './OldText.module.css';

interface OldElementProps {
  readonly element: Element;
  readonly snapshot: Snapshot;
  readonly fill: FilledText;
}

/** A requirement or step in words, with what one does at it. */
export function OldElement({element, snapshot, fill}: OldElementProps): ReactElement {
  const {id, text, detail, fields = [], options = [], expect, trouble = [], optional, irreversible, minutes} = element;
  const {site, chrome} = useLanguages();
  return (
    <li id={id} className={styles.element}>
      <div className={clsx(isLong(snapshot.elements) && long.element)}>
        <p className={styles.lane}>{toLaneText(element, snapshot, translate({id: 'trin.lane.private', message: 'in a private window'}))}</p>
        <p className={styles.command}>
          {optional && (
            <span className={styles.tag} lang={chrome}>
              <Translate id="trin.step.optional">Optional</Translate>
            </span>
          )}
          {irreversible && (
            <span className={styles.tag} lang={chrome}>
              <Translate id="trin.step.irreversible">Cannot be undone</Translate>
            </span>
          )}
          {fill(text)} {minutes !== undefined && <span className={styles.minutes}>{formatMinutes(minutes, site)}</span>}
        </p>
        {detail !== undefined && <p className={styles.text}>{fill(detail)}</p>}
        {fields.length > 0 && <OldFields fields={fields} snapshot={snapshot} fill={fill} />}
        {options.length > 0 && (
          <ul className={styles.options}>
            {options.map((option) => (
              <li key={option.id}>
                <p id={toOptionLabelId(option.id)} className={styles.label}>
                  {fill(option.label)}
                </p>
                <p className={styles.text}>{fill(option.text)}</p>
                <OptionControl id={option.id} />
              </li>
            ))}
          </ul>
        )}
        {expect !== undefined && (
          <p className={styles.text}>
            <strong lang={chrome}>{translate({id: 'trin.expect.label', message: 'Expected:'})}</strong> {fill(expect)}
          </p>
        )}
        {trouble.map(({symptom, remedy}) => (
          <details key={symptom} data-trouble>
            <summary>{fill(symptom)}</summary>
            <p className={styles.text}>{fill(remedy)}</p>
          </details>
        ))}
        <ElementControl id={id} />
      </div>
    </li>
  );
}
