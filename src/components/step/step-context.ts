import type {PageStep} from '@site/src/procedure/page.ts';
import type {StepPlace} from '@site/src/procedure/variant-view.ts';
import {createContext, useContext} from 'react';
import {useOptionalProcedure} from '../procedure/procedure-context.ts';

export interface StepState {
  readonly step: PageStep;
  readonly place: StepPlace;
}

export const StepContext = createContext<StepState | undefined>(undefined);

export function useStep(): StepState {
  const state = useContext(StepContext);
  if (!state) throw new Error('This component belongs inside of <Step>.');
  return state;
}

const usualLanguage = 'en';

/** The language of the labels on the screen in front of the technician. */
export function useConsoleLanguage(): string {
  const procedure = useOptionalProcedure();
  const state = useContext(StepContext);
  const key = state?.place.lanes[0]?.console;
  return (key !== undefined && procedure?.page.consoles[key]?.language) || usualLanguage;
}
