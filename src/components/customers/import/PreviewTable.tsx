import Translate, {translate} from '@docusaurus/Translate';
import type {Cell} from '@site/src/procedure/customer/cell.ts';
import {type Column, toHead} from '@site/src/procedure/customer/column.ts';
import {isSound, type PreviewRow} from '@site/src/procedure/customer/preview.ts';
import clsx from 'clsx';
import {type ReactElement, useState} from 'react';
import {Button} from '../../button/Button.tsx';
import {useVariables} from '../../customer/use-variables.ts';
import {Icon} from '../../icons/Icon.tsx';
import styles from './Import.module.css';
import {PreviewCell} from './PreviewCell.tsx';
import {toBecomesText, toRowFaultText} from './row-faults.ts';

const shownAtOnce = 100;

/** A row a customer, with what is cleaned and what is wrong in each cell. */
export function PreviewTable({rows}: {rows: readonly PreviewRow[]}): ReactElement {
  const [limit, setLimit] = useState(shownAtOnce);
  const columns = toShownColumns(rows);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className={styles.scroller} aria-label={translate({id: 'trin.import.preview', message: 'What it becomes'})} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="trin.import.row">Row</Translate>
              </th>
              {columns.map((column) => (
                <th key={keyOf(column)} scope="col">
                  <ColumnName column={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((row) => (
              <Row key={row.line} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > limit && (
        <Button onClick={() => setLimit(limit + shownAtOnce)}>
          <Translate id="trin.customers.more">Show more</Translate>
        </Button>
      )}
    </>
  );
}

function Row({row, columns}: {row: PreviewRow; columns: readonly Column[]}): ReactElement {
  return (
    <tr className={clsx(!isSound(row) && styles.unsound)}>
      <th scope="row">
        {row.line}
        <span className={styles.becomes}>{isSound(row) ? toBecomesText(row.becomes) : <Translate id="trin.import.fault">Fault</Translate>}</span>
        {row.faults.map((fault) => (
          <span key={fault.id} className={styles.fault}>
            <Icon name="warning" /> {toRowFaultText(fault)}
          </span>
        ))}
      </th>
      {columns.map((column) => (
        <td key={keyOf(column)}>
          <PreviewCell cell={cellIn(row, column)} existing={row.existing} />
        </td>
      ))}
    </tr>
  );
}

/** The name first. When a customer was changed elsewhere is of no interest, nor is an empty column of numbers. */
function toShownColumns(rows: readonly PreviewRow[]): Column[] {
  const columns = new Map(rows.flatMap(({cells}) => cells.map(({column}) => [keyOf(column), column] as const)));
  return [...columns.values()].filter(({of}) => of !== 'changed').sort((a, b) => Number(b.of === 'name') - Number(a.of === 'name'));
}

function keyOf(column: Column): string {
  return `${column.of} ${toHead(column)}`;
}

function cellIn({cells}: PreviewRow, column: Column): Cell | undefined {
  return cells.find((cell) => keyOf(cell.column) === keyOf(column));
}

function ColumnName({column}: {column: Column}): ReactElement {
  const variables = useVariables();
  if (column.of === 'name') return <Translate id="trin.sheet.name">Name in Trin</Translate>;
  if (column.of === 'value' || column.of === 'kept') return <>{variables[column.key]?.label ?? column.key}</>;
  return <code>{column.of}</code>;
}
