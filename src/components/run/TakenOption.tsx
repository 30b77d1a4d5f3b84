import {translate} from '@docusaurus/Translate';
import {type ReactElement, useSyncExternalStore} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {toOptionLabelId} from '../step/option-label-id.ts';
import {ChoiceButton} from './ChoiceButton.tsx';
import {nameElement} from './element-names.ts';
import styles from './RunControl.module.css';
import {useRun} from './run-context.ts';
import {useAct} from './use-act.ts';

/** Says which way was taken. */
export function TakenOption({id}: {id: string}): ReactElement | null {
  const {store, isFixed} = useRun();
  const {site} = useLanguages();
  const act = useAct();
  const {snapshot} = store.getView().state;
  const step = snapshot.elements.find(({options}) => options?.some((option) => option.id === id));
  const taken = useSyncExternalStore(store.watch, () => (step ? store.elementView(step.id).state.option : undefined));
  if (!step) return null;
  const isTaken = taken === id;
  const words = isTaken ? translate({id: 'trin.run.optionTaken', message: 'Taken'}) : translate({id: 'trin.run.takeOption', message: 'Take this one'});
  if (isFixed) return isTaken ? <p className={styles.taken}>{words}</p> : null;
  const take = (): void => act({type: 'option-taken', element: step.id, option: id}, `${nameElement(step, snapshot)}: ${words}.`);
  return (
    <p className={styles.option} lang={site} data-screen-only>
      <ChoiceButton isTaken={isTaken} onTake={take} describedBy={toOptionLabelId(id)} isFirst={step.options?.[0]?.id === id}>
        {words}
      </ChoiceButton>
    </p>
  );
}
