import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ChecklistSource} from '@site/src/procedure/checklist/source.ts';
import type {Answers} from '@site/src/procedure/condition.ts';
import Layout from '@theme/Layout';
import {type ReactElement, useMemo, useState} from 'react';
import {Button} from '../button/Button.tsx';
import pageStyles from '../page/Page.module.css';
import {toSearch, useAnswers} from '../procedure/use-answers.ts';
import {useCustomer, useSettings} from '../storage/use-customers.ts';
import {AnswerSelects} from './AnswerSelect.tsx';
import styles from './ChecklistPage.module.css';
import {PackChoice} from './PackChoice.tsx';
import {Preview} from './Preview.tsx';
import {SecretNotice} from './SecretNotice.tsx';
import {type SheetEntries, SheetForm} from './SheetForm.tsx';
import {useChecklists} from './use-checklists.ts';
import {type ListedSheet, usePack} from './use-pack.ts';
import {usePageRules} from './use-page-rules.ts';
import {useSheetOptions} from './use-sheet-options.ts';

interface ChecklistPageProps {
  readonly checklist: ChecklistSource;
  readonly loader: {readonly sheets: readonly ListedSheet[]};
}

/** The sheet of a procedure, to be printed; with further procedures it becomes a pack. */
export default function ChecklistPage({checklist: source, loader}: ChecklistPageProps): ReactElement {
  const {id, title, questions} = source.procedure;
  const [ownAnswers, replaceAnswers] = useAnswers(questions);
  const [otherAnswers, setOtherAnswers] = useState<Readonly<Record<string, Answers>>>({});
  const [options, replaceOptions] = useSheetOptions();
  const [settings] = useSettings();
  const [entries, setEntries] = useState<Partial<SheetEntries>>({});
  const pack = usePack();
  const customer = useCustomer();
  const sources = useMemo(() => [source, ...pack.added], [source, pack.added]);
  const answers = useMemo(() => ({...otherAnswers, [id]: ownAnswers}), [otherAnswers, id, ownAnswers]);
  const written = {ticket: entries.ticket ?? '', technician: entries.technician ?? settings.technician ?? ''};
  const {checklists, faults} = useChecklists(sources, answers, {customer, full: options.full, large: options.large, ...written});
  usePageRules(checklists);
  return (
    <Layout title={translate({id: 'trin.checklist.title', message: 'Checklist: {title}'}, {title})}>
      <main className={`${pageStyles.page} ${styles.page}`}>
        <div data-screen-only>
          <h1>
            <Translate id="trin.checklist.title" values={{title}}>
              {'Checklist: {title}'}
            </Translate>
          </h1>
          <p>
            <Link to={new URL(source.url).pathname + toSearch('', questions, ownAnswers)}>
              <Translate id="trin.checklist.read">Read the procedure on screen</Translate>
            </Link>
          </p>
          <div data-needs-script>
            <SheetForm options={options} onOptions={replaceOptions} entries={written} onEntries={setEntries}>
              <AnswerSelects source={source} answers={ownAnswers} onAnswers={replaceAnswers} />
              {pack.added.map((each) => (
                <AnswerSelects
                  key={each.procedure.id}
                  source={each}
                  answers={otherAnswers[each.procedure.id] ?? {}}
                  onAnswers={(given) => setOtherAnswers((before) => ({...before, [each.procedure.id]: given}))}
                />
              ))}
            </SheetForm>
            <PackChoice sheets={loader.sheets.filter((sheet) => sheet.id !== id)} pack={pack} />
            {faults.length === 0 && (
              <div className={styles.actions}>
                <Button onClick={() => window.print()}>
                  <Translate id="trin.checklist.print">Print</Translate>
                </Button>
              </div>
            )}
          </div>
        </div>
        {faults.length > 0 ? <SecretNotice faults={faults} /> : <Preview checklists={checklists} />}
      </main>
    </Layout>
  );
}
