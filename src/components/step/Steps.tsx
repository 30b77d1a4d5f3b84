import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactElement, ReactNode} from 'react';
import {withFaultItems} from '../fault/fault-items.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {idsIn} from '../procedure/ids-in.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import long from '../run/Long.module.css';
import {isLong} from '../run/long-run.ts';
import {useOptionalRun} from '../run/run-context.ts';
import styles from './Steps.module.css';

/** Steps that follow each other; gone when the answers leave none of them. The first ones get a heading if no phase gives them one. */
export function Steps({children}: {children: ReactNode}): ReactElement | null {
  const {page, view} = useProcedure();
  const {chrome} = useLanguages();
  const isLongRun = useOptionalRun() !== undefined && isLong(page.steps);
  const ids = idsIn(children);
  const first = page.steps[0];
  if (ids.length > 0 && !ids.some((id) => view.shown.has(id))) return null;
  return (
    <>
      {first && first.phase === undefined && ids.includes(first.id) && (
        <h2 lang={chrome}>
          <Translate id="trin.steps.title">Steps</Translate>
        </h2>
      )}
      <ol className={clsx(styles.steps, isLongRun && long.group)}>{withFaultItems(children)}</ol>
    </>
  );
}
