import type {Answers} from '@site/src/procedure/condition.ts';
import type {Page} from '@site/src/procedure/page.ts';
import type {VariantView} from '@site/src/procedure/variant-view.ts';
import {createContext, useContext} from 'react';

export interface ProcedureState {
  readonly page: Page;
  readonly answers: Answers;
  readonly view: VariantView;
}

export const ProcedureContext = createContext<ProcedureState | undefined>(undefined);

/** Undefined on pages that are no procedure. */
export function useOptionalProcedure(): ProcedureState | undefined {
  return useContext(ProcedureContext);
}

export function useProcedure(): ProcedureState {
  const procedure = useContext(ProcedureContext);
  if (!procedure) throw new Error('This component belongs inside of <ProcedurePage>.');
  return procedure;
}
