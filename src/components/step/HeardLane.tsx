import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {OnlyHeard} from '../text/OnlyHeard.tsx';
import {useStep} from './step-context.ts';
import {useLaneText} from './use-lane-text.ts';

/** The lane of a step on which no band shows it. */
export function HeardLane(): ReactElement | null {
  const {place} = useStep();
  const {chrome} = useLanguages();
  const toText = useLaneText();
  if (place.laneChanges) return null;
  return <OnlyHeard lang={chrome}> ({place.lanes.map(toText).join(' / ')})</OnlyHeard>;
}
