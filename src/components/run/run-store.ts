import {checkEvent, type EventFault} from '../../procedure/run/check-event.ts';
import type {RunEvent} from '../../procedure/run/event.ts';
import {type Happening, toEvent} from '../../procedure/run/happening.ts';
import {mergeEvents} from '../../procedure/run/merge.ts';
import {type Progress, toProgress} from '../../procedure/run/progress.ts';
import type {Run} from '../../procedure/run/run.ts';
import {type ElementState, type RunState, stateOf, toState} from '../../procedure/run/state.ts';
import {newId} from '../storage/new-id.ts';
import type {Storage} from '../storage/storage.ts';

/** A run as this page shows it at one moment. */
export interface RunView {
  readonly run: Run;
  readonly state: RunState;
  readonly progress: Progress;
  /** Events that are not on the disk yet. */
  readonly saving: ReadonlySet<string>;
  /** It was deleted, maybe in another tab. */
  readonly isGone: boolean;
}

/** What a control shows; the same object as long as nothing of it changes. */
export interface ElementView {
  readonly state: ElementState;
  /** Whether what gave it its status is on the disk. */
  readonly isSaved: boolean;
}

/** In milliseconds. */
const together = 20;

/** One open run of this tab. What is done shows at once, and counts as saved when the disk has it. */
export class RunStore {
  readonly #storage: Storage;
  #view: RunView;
  #elements = new Map<string, ElementView>();
  #waiting: RunEvent[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #watchers = new Set<() => void>();

  constructor(run: Run, storage: Storage) {
    this.#storage = storage;
    this.#view = toView(run, new Set(), false);
  }

  readonly getView = (): RunView => this.#view;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  elementView(id: string): ElementView {
    const state = stateOf(this.#view.state, id);
    const isSaved = state.mark === undefined || !this.#view.saving.has(state.mark.event);
    const known = this.#elements.get(id);
    if (known && known.isSaved === isSaved && isSame(known.state, state)) return known;
    const view = {state, isSaved};
    this.#elements.set(id, view);
    return view;
  }

  /** Resolves when it is on the disk, or cannot be: then the site says why and what to do. */
  async add(happening: Happening, by: string): Promise<EventFault | undefined> {
    const event = toEvent(this.#view.state, happening, {id: newId(), by, now: new Date()});
    const fault = checkEvent(this.#view.state, event);
    if (fault) return fault;
    this.#put([event], [event.id], []);
    const answer = await this.#storage.addEvents(this.#view.run.id, [event]);
    if ('value' in answer) this.merge([event]);
    else if (answer.fault.id === 'gone') this.setGone();
    return undefined;
  }

  /** Events that are on the disk, of this tab or another one. Those that come together are shown together. */
  merge(events: readonly RunEvent[]): void {
    this.#waiting.push(...events);
    this.#timer ??= setTimeout(() => {
      const saved = this.#waiting;
      this.#waiting = [];
      this.#timer = undefined;
      this.#put(
        saved,
        [],
        saved.map(({id}) => id),
      );
    }, together);
  }

  setGone(): void {
    this.#set({...this.#view, isGone: true});
  }

  #put(events: readonly RunEvent[], begun: readonly string[], saved: readonly string[]): void {
    const {run, saving, isGone} = this.#view;
    const done = new Set(saved);
    const left = new Set([...saving, ...begun].filter((id) => !done.has(id)));
    const known = new Set(run.events.map(({id}) => id));
    if (events.every(({id}) => known.has(id))) this.#set({...this.#view, saving: left});
    else this.#set(toView({...run, events: mergeEvents(run.events, events)}, left, isGone));
  }

  #set(view: RunView): void {
    this.#view = view;
    for (const watcher of this.#watchers) watcher();
  }
}

function toView(run: Run, saving: ReadonlySet<string>, isGone: boolean): RunView {
  const state = toState(run);
  return {run, state, progress: toProgress(state), saving, isGone};
}

function isSame(one: ElementState, other: ElementState): boolean {
  return (
    one === other ||
    (one.mark?.event === other.mark?.event &&
      one.status === other.status &&
      one.waiting === other.waiting &&
      one.notes.length === other.notes.length &&
      one.notes.every(({event}, index) => event === other.notes[index]?.event))
  );
}
