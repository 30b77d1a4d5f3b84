import MDXComponents from '@theme-original/MDXComponents';
import {Fault} from '../components/fault/Fault.tsx';
import {Outcome} from '../components/procedure/Outcome.tsx';
import {PhaseSection} from '../components/procedure/PhaseSection.tsx';
import {ProcedurePage} from '../components/procedure/ProcedurePage.tsx';
import {Requirement} from '../components/procedure/Requirement.tsx';
import {Requirements} from '../components/procedure/Requirements.tsx';
import {Command} from '../components/step/Command.tsx';
import {Detail} from '../components/step/Detail.tsx';
import {Expect} from '../components/step/Expect.tsx';
import {Fields} from '../components/step/Fields.tsx';
import {Option, OptionLabel} from '../components/step/Option.tsx';
import {Options} from '../components/step/Options.tsx';
import {Step} from '../components/step/Step.tsx';
import {Steps} from '../components/step/Steps.tsx';
import {Symptom, Trouble} from '../components/step/Trouble.tsx';
import {Ui} from '../components/text/Ui.tsx';
import {Value} from '../components/text/Value.tsx';
import {Var} from '../components/text/Var.tsx';

/** The elements that the remark plugin writes in place of an author's directives. */
const procedureComponents = {
  ProcedurePage,
  Requirements,
  Requirement,
  PhaseSection,
  Steps,
  Step,
  Command,
  Detail,
  Fields,
  Options,
  Option,
  OptionLabel,
  Expect,
  Trouble,
  Symptom,
  Outcome,
  Ui,
  Value,
  Var,
  Fault,
};

export default {...MDXComponents, ...procedureComponents};
