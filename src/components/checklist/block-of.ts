import type {ChecklistBlock} from '@site/src/procedure/checklist/block.ts';

export type BlockOf<Type extends ChecklistBlock['type']> = Extract<ChecklistBlock, {type: Type}>;
