import Translate from '@docusaurus/Translate';
import {entryOf} from '@site/src/procedure/customer/by-key.ts';
import type {Cell} from '@site/src/procedure/customer/cell.ts';
import type {Customer} from '@site/src/procedure/customer/customer.ts';
import type {ValueFault} from '@site/src/procedure/customer/value-fault.ts';
import {toVisibleText} from '@site/src/procedure/customer/visible-text.ts';
import type {ReactElement} from 'react';
import {toValueFaultText} from '../../customer/value-faults.ts';
import {toCleaningText, toWarningText} from '../../customer/value-remarks.ts';
import {formatUnits} from '../../format/list.ts';
import {Icon} from '../../icons/Icon.tsx';
import {useLanguages} from '../../language/use-languages.ts';
import styles from './Import.module.css';

interface PreviewCellProps {
  readonly cell: Cell | undefined;
  readonly existing: Customer | undefined;
}

/** What a cell becomes; beside it what stood there, when that was something else, and what is wrong with it. */
export function PreviewCell({cell, existing}: PreviewCellProps): ReactElement | null {
  const {site} = useLanguages();
  if (!cell) return null;
  const {raw, text, cleaned, warnings, fault} = cell;
  const before = toBefore(cell, existing);
  return (
    <>
      {fault ? (
        <>
          {!hidesText(fault) && raw !== '' && <Raw text={raw} />}
          <span className={styles.fault}>
            <Icon name="warning" /> {toValueFaultText(fault, site)}
          </span>
        </>
      ) : (
        <CellText cell={cell} />
      )}
      {!fault && cleaned.length > 0 && raw !== text && (
        <span className={styles.remark}>
          <Translate id="trin.import.cleaned" values={{raw: <Raw key="raw" text={raw} />, cleanings: formatUnits(cleaned.map(toCleaningText), site)}}>
            {'From {raw}: {cleanings}'}
          </Translate>
        </span>
      )}
      {!fault && before !== undefined && (
        <span className={styles.remark}>
          <Translate id="trin.import.before" values={{value: <bdi key="value">{before}</bdi>}}>
            {'Until now: {value}'}
          </Translate>
        </span>
      )}
      {warnings.map((warning) => (
        <span key={warning.id === 'mixed-scripts' ? warning.word : warning.id} className={styles.warning}>
          <Icon name="warning" /> {toWarningText(warning)}
        </span>
      ))}
    </>
  );
}

function CellText({cell: {column, text}}: {cell: Cell}): ReactElement {
  if (column.of === 'kept') return <>{text !== '' && <Translate id="trin.kept.label">Kept in the password manager</Translate>}</>;
  return <bdi translate="no">{text}</bdi>;
}

function Raw({text}: {text: string}): ReactElement {
  return (
    <code className={styles.raw} translate="no">
      <bdi>{toVisibleText(text)}</bdi>
    </code>
  );
}

/** What may be a secret is not shown again. */
function hidesText({id}: ValueFault): boolean {
  return id === 'secret-in-value' || id === 'secret-not-stored' || id === 'password-in-url';
}

/** What the customer has now, where the cell changes it. */
function toBefore({column, text}: Cell, existing: Customer | undefined): string | undefined {
  if (!existing || text === '') return undefined;
  const before = column.of === 'name' ? existing.name : column.of === 'value' ? entryOf(existing.values, column.key) : undefined;
  return before === text ? undefined : before;
}
