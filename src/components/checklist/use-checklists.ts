import type {Checklist} from '@site/src/procedure/checklist/block.ts';
import {buildChecklist} from '@site/src/procedure/checklist/build-checklist.ts';
import {toCover} from '@site/src/procedure/checklist/cover.ts';
import type {SheetFault} from '@site/src/procedure/checklist/secrets.ts';
import type {ChecklistRequest} from '@site/src/procedure/checklist/setting.ts';
import type {ChecklistSource} from '@site/src/procedure/checklist/source.ts';
import type {Answers} from '@site/src/procedure/condition.ts';
import {useMemo} from 'react';

export interface BuiltSheets {
  /** A cover first where there are several; none at all with a fault. */
  readonly checklists: readonly Checklist[];
  readonly faults: readonly SheetFault[];
}

/** @param answers of each procedure, by its id */
export function useChecklists(
  sources: readonly ChecklistSource[],
  answers: Readonly<Record<string, Answers>>,
  {customer, full, large, ticket, technician}: Omit<ChecklistRequest, 'answers'>,
): BuiltSheets {
  return useMemo(() => {
    const request = {customer, full: full ?? false, large: large ?? false, ticket, technician};
    const built = sources.map((source) => buildChecklist(source, {...request, answers: answers[source.procedure.id] ?? {}}));
    const faults = built.flatMap((each) => ('faults' in each ? each.faults : []));
    if (faults.length > 0) return {checklists: [], faults};
    const checklists = built.flatMap((each) => ('checklist' in each ? [each.checklist] : []));
    const cover = toCover(checklists, request);
    return {checklists: cover ? [cover, ...checklists] : checklists, faults};
  }, [sources, answers, customer, full, large, ticket, technician]);
}
