import Translate, {translate} from '@docusaurus/Translate';
import type {FilledText} from '@site/src/procedure/run/filled-text.ts';
import type {Element, Snapshot} from '@site/src/procedure/run/snapshot.ts';
import type {ReactElement} from 'react';
import {formatOr} from '../format/list.ts';
import {useLanguages} from '../language/use-languages.ts';
import styles from './OldText.module.css';

type Field = NonNullable<Element['fields']>[number];

interface OldFieldsProps {
  readonly fields: readonly Field[];
  readonly snapshot: Snapshot;
  readonly fill: FilledText;
}

/** What goes into each box of a form. */
export function OldFields({fields, snapshot, fill}: OldFieldsProps): ReactElement {
  const {site, chrome} = useLanguages();
  return (
    <table className={styles.fields}>
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
        {fields.map((field) => (
          <tr key={field.label}>
            <th scope="row">{field.label}</th>
            <td>{toContent(field, snapshot, fill, site)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function toContent({source, value, variable, choices, rule}: Field, {variables}: Snapshot, fill: FilledText, site: string): string {
  const secret = translate({id: 'trin.fields.secret', message: 'Secret – from the password manager'});
  switch (source) {
    case 'value':
      return value ?? '';
    case 'var':
      return variable === undefined ? '' : variables[variable]?.type === 'secret' ? secret : fill(`{${variable}}`);
    case 'secret':
      return rule === undefined
        ? secret
        : `${secret}. ${translate({id: 'trin.fields.notContaining', message: 'Must not contain: {variable}'}, {variable: variables[rule.variable]?.label ?? rule.variable})}`;
    case 'empty':
      return translate({id: 'trin.fields.empty', message: 'Leave empty'});
    case 'from':
      return formatOr(choices ?? [], site);
  }
}
