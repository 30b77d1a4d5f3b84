import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Checklist} from '@site/src/procedure/checklist/block.ts';
import {type ReactElement, useEffect, useRef, useState} from 'react';
import {formatCount} from '../format/range.ts';
import {useLanguages} from '../language/use-languages.ts';
import styles from './Preview.module.css';
import {RunningTable} from './RunningTable.tsx';
import {Sheet} from './Sheet.tsx';
import {useHasMarginBoxes} from './use-page-rules.ts';

interface PreviewProps {
  readonly checklists: readonly Checklist[];
}

/** The sheets on screen as on paper: they are what is printed. */
export function Preview({checklists}: PreviewProps): ReactElement {
  return (
    <section className={styles.preview} aria-label={translate({id: 'trin.checklist.preview', message: 'Preview'})}>
      {checklists.map((checklist, index) => (
        <Pages key={checklist.id} checklist={checklist} number={index + 1} />
      ))}
    </section>
  );
}

/** The sheet flows through columns of the size of a page, as print does; the paper lies behind them. */
function Pages({checklist, number}: {checklist: Checklist; number: number}): ReactElement {
  const [flow, count] = usePageCount();
  const {running} = checklist;
  const hasMarginBoxes = useHasMarginBoxes();
  const {site} = useLanguages();
  const {selectMessage} = usePluralForm();
  const sheet = <Sheet checklist={checklist} />;
  return (
    <>
      <p className={styles.caption} data-screen-only>
        {checklist.title}
        {count > 0 &&
          ` · ${selectMessage(count, translate({id: 'trin.checklist.pages', message: '{count} page|{count} pages'}, {count: formatCount([count, count], site)}))}`}
      </p>
      <div className={styles.desk} data-sheet={number}>
        <div className={styles.papers} aria-hidden="true" data-screen-only>
          {Array.from({length: Math.max(count, 1)}, (_, index) => {
            const key = `page ${index + 1}`;
            return (
              <div key={key} className={styles.paper} lang={checklist.locale}>
                <div className={styles.head}>
                  <strong>{running.customer}</strong>
                  <span>{running.procedure}</span>
                </div>
                <div className={styles.foot}>
                  <span>{running.footer}</span>
                  {hasMarginBoxes && count > 0 && <span>{`${running.page[0]}${index + 1}${running.page[1]}${count}`}</span>}
                </div>
              </div>
            );
          })}
        </div>
        <div ref={flow} className={styles.flow}>
          {hasMarginBoxes ? sheet : <RunningTable running={running}>{sheet}</RunningTable>}
        </div>
      </div>
      {!hasMarginBoxes && (
        <p data-screen-only>
          <Translate id="trin.checklist.noNumbers">This browser prints no page numbers. For numbered pages use Chrome or Edge, or a PDF file.</Translate>
        </p>
      )}
    </>
  );
}

/** How many pages an element takes; 0 until it is known, and where the browser knows no columns below each other. */
function usePageCount(): [React.RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const flow = element.current;
    if (!flow || !CSS.supports('column-wrap', 'wrap')) return undefined;
    const observer = new ResizeObserver(() => {
      const look = getComputedStyle(flow);
      const [page, gap] = [Number.parseFloat(look.getPropertyValue('column-height')), Number.parseFloat(look.rowGap)];
      setCount(Math.max(1, Math.round((flow.offsetHeight + gap) / (page + gap))));
    });
    observer.observe(flow);
    return () => observer.disconnect();
  }, []);
  return [element, count];
}
