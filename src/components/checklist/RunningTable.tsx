import type {Checklist} from '@site/src/procedure/checklist/block.ts';
import type {ReactElement, ReactNode} from 'react';
import styles from './RunningTable.module.css';

/** For browsers without margin boxes: head and foot of a table come again on each page. Pages have no numbers there, as wrong ones are worse. */
export function RunningTable({running, children}: Pick<Checklist, 'running'> & {children: ReactNode}): ReactElement {
  return (
    <table role="presentation" className={styles.running}>
      <thead>
        <tr>
          <td>
            <div className={styles.head}>
              <strong>{running.customer}</strong>
              <span>{running.procedure}</span>
            </div>
          </td>
        </tr>
      </thead>
      <tfoot>
        <tr>
          <td className={styles.foot}>{running.footer}</td>
        </tr>
      </tfoot>
      <tbody>
        <tr>
          <td>{children}</td>
        </tr>
      </tbody>
    </table>
  );
}
