import {useHistory} from '@docusaurus/router';
import type {Answers} from '@site/src/procedure/condition.ts';
import type {PageQuestion} from '@site/src/procedure/page.ts';
import {toAnswers} from '@site/src/procedure/variant.ts';
import {useCallback, useMemo} from 'react';
import {useSearch} from './use-search.ts';

/** The answers in the link, and a way to replace them there. Other parameters and the hash stay. */
export function useAnswers(questions: readonly PageQuestion[]): [Answers, (answers: Answers) => void] {
  const history = useHistory();
  const search = useSearch();
  const answers = useMemo(() => toAnswers(questions, Object.fromEntries(new URLSearchParams(search))), [questions, search]);
  const replaceAnswers = useCallback(
    (given: Answers) => {
      const {location} = history;
      history.replace({...location, search: toSearch(location.search, questions, given)});
    },
    [history, questions],
  );
  return [answers, replaceAnswers];
}

/** The query string with these answers in place of any others to the same questions. */
export function toSearch(search: string, questions: readonly Pick<PageQuestion, 'id'>[], answers: Answers): string {
  const parameters = new URLSearchParams(search);
  for (const {id} of questions) {
    const answer = answers[id];
    if (answer === undefined) parameters.delete(id);
    else parameters.set(id, answer);
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
