import clsx from 'clsx';
import {type ReactElement, type ReactNode, useMemo} from 'react';
import {useAnchor} from '../anchor/use-anchor.ts';
import {TranslatedPart} from '../language/TranslatedPart.tsx';
import {ConditionLabel} from '../procedure/ConditionLabel.tsx';
import {useProcedure} from '../procedure/procedure-context.ts';
import {ElementControl} from '../run/ElementControl.tsx';
import long from '../run/Long.module.css';
import {isLong} from '../run/long-run.ts';
import {useOptionalRun} from '../run/run-context.ts';
import {LaneBand} from './LaneBand.tsx';
import {useLaneColour} from './lane-colour.ts';
import styles from './Step.module.css';
import {StepLink} from './StepLink.tsx';
import {StepContext} from './step-context.ts';

/** One step at the number it has among those that are shown. */
export function Step({id, lang, children}: {id: string; lang?: string; children: ReactNode}): ReactElement | null {
  const {page, view} = useProcedure();
  const isLongRun = useOptionalRun() !== undefined && isLong(page.steps);
  useAnchor(id);
  const step = page.steps.find((candidate) => candidate.id === id);
  const place = view.places.get(id);
  const colour = useLaneColour(place?.lanes);
  const state = useMemo(() => (step && place ? {step, place} : undefined), [step, place]);
  if (!state) return null;
  return (
    <li id={id} lang={lang} value={state.place.number} className={clsx(styles.step, colour, state.step.irreversible && styles.irreversible)}>
      <StepContext value={state}>
        <div className={clsx(styles.body, isLongRun && long.element)}>
          {state.place.laneChanges && <LaneBand />}
          <TranslatedPart lang={lang} original={page.stale.elements?.[id]}>
            <ConditionLabel when={state.step.when} />
            {children}
          </TranslatedPart>
          <ElementControl id={id} />
        </div>
        <StepLink />
      </StepContext>
    </li>
  );
}
