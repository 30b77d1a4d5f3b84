import Translate from '@docusaurus/Translate';
import type {ReactElement, ReactNode} from 'react';
import {withFaultItems} from '../fault/fault-items.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {idsIn} from './ids-in.ts';
import {useProcedure} from './procedure-context.ts';
import styles from './Requirements.module.css';

/** What must hold before work starts; gone when the answers leave none of it. The first ones carry the heading for all. */
export function Requirements({children}: {children: ReactNode}): ReactElement | null {
  const {page, view} = useProcedure();
  const {chrome} = useLanguages();
  const ids = idsIn(children);
  const firstShown = page.requirements.find(({id}) => view.shown.has(id));
  if (ids.length > 0 && !ids.some((id) => view.shown.has(id))) return null;
  return (
    <>
      {(!firstShown || ids.includes(firstShown.id)) && (
        <h2 lang={chrome}>
          <Translate id="trin.requirements.title">Before you start</Translate>
        </h2>
      )}
      <ul className={styles.requirements}>{withFaultItems(children)}</ul>
    </>
  );
}
