import {translate} from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {ChoiceButton} from './ChoiceButton.tsx';
import {openRemedy} from './open-remedy.ts';
import type {ControlProps} from './RunControl.tsx';
import {useAct} from './use-act.ts';

/** Yes is done. No leaves it open, and opens what to do then. */
export function CheckAnswer({element: {id}, view: {state}, name}: ControlProps): ReactElement {
  const act = useAct();
  const yes = translate({id: 'trin.run.yes', message: 'Yes'});
  const no = translate({id: 'trin.run.no', message: 'No'});
  const answer = (given: 'yes' | 'no'): void => {
    act({type: 'answered', element: id, answer: given}, `${name}: ${given === 'yes' ? yes : no}.`);
    if (given === 'no') openRemedy(id);
  };
  return (
    <>
      <ChoiceButton isTaken={state.answer === 'yes'} isFirst onTake={() => answer('yes')}>
        {yes}
      </ChoiceButton>
      <ChoiceButton isTaken={state.answer === 'no'} onTake={() => answer('no')}>
        {no}
      </ChoiceButton>
    </>
  );
}
