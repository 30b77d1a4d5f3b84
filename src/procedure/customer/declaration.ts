import type {LocalText} from '../locale.ts';
import type {Variable} from '../vocabulary.ts';

/** What is declared of a variable, as far as values need it: an entry of the vocabulary has it, and so has that of a page. */
export interface Declaration {
  readonly type: Variable['type'];
  readonly example?: string | undefined;
  readonly default?: string | undefined;
}
export type Declarations = Readonly<Record<string, Declaration>>;

/** The same with what the variable is called, in one language or in all. */
export type Labelled = Readonly<Record<string, Declaration & {readonly label: LocalText}>>;
