import type {Answers, Condition} from '@site/src/procedure/condition.ts';
import type {PageQuestion} from '@site/src/procedure/page.ts';
import {formatOr} from '../format/list.ts';
import {useLanguages} from '../language/use-languages.ts';
import {useProcedure} from './procedure-context.ts';

/** One open question, and those of its answers that a part of the procedure is for. */
export interface OpenTerm {
  readonly question: string;
  readonly answers: string;
}

/** What a part of the procedure still depends on: all of the outer list, one of each inner one. Empty when the answers have settled it. */
export function useCondition(condition: Condition | undefined): OpenTerm[][] {
  const {page, answers} = useProcedure();
  const {site, content} = useLanguages();
  return (condition ?? []).filter((terms) => !isSettled(terms, answers)).map((terms) => toOpenTerms(terms, page.questions, answers, content ?? site));
}

type Terms = Condition[number];

function isSettled(terms: Terms, answers: Answers): boolean {
  return terms.some(({question, answer}) => answers[question] === answer);
}

function toOpenTerms(terms: Terms, questions: readonly PageQuestion[], answers: Answers, language: string): OpenTerm[] {
  return questions.flatMap(({id, text, answers: possible}) => {
    if (answers[id] !== undefined) return [];
    const labels = possible.filter((answer) => terms.some((term) => term.question === id && term.answer === answer.id)).map(({label}) => label);
    return labels.length > 0 ? [{question: text, answers: formatOr(labels, language)}] : [];
  });
}
