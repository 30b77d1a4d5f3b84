import Translate, {translate} from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {FieldContent} from './FieldContent.tsx';
import styles from './Fields.module.css';
import {useConsoleLanguage, useStep} from './step-context.ts';

/** What goes into each box of a form. */
export function Fields(): ReactElement {
  const {step, place} = useStep();
  const {chrome} = useLanguages();
  const language = useConsoleLanguage();
  return (
    <table className={styles.fields} aria-label={translate({id: 'trin.fields.caption', message: 'Fields of step {number}'}, {number: place.number})}>
      <thead lang={chrome}>
        <tr>
          <th scope="col">
            <Translate id="trin.fields.field">Field</Translate>
          </th>
          <th scope="col">
            <Translate id="trin.fields.content">Content</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {step.fields.map((field) => (
          <tr key={field.label}>
            <th scope="row" lang={language} translate="no">
              {field.label}
            </th>
            <td>
              <FieldContent field={field} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
