import type {ProcedureText} from '../../procedure/run/procedure-text.ts';
import {procedureTextPath} from '../../procedure/run/text-path.ts';

/** `gone`: the site has no such procedure. `unreachable`: nobody can say now. */
export type LoadedText = {readonly status: 'there'; readonly text: ProcedureText} | {readonly status: 'gone'} | {readonly status: 'unreachable'};

/** The text of a procedure as the site has it now. @param root of the language */
export async function loadText(procedure: string, root: string): Promise<LoadedText> {
  try {
    const response = await fetch(root + procedureTextPath(procedure));
    if (response.status === 404) return {status: 'gone'};
    const [{ProcedureText}, content] = await Promise.all([import('../../procedure/run/procedure-text.ts'), response.text()]);
    const read = ProcedureText.safeParse(toJson(content));
    return read.success ? {status: 'there', text: read.data} : {status: 'gone'};
  } catch {
    return {status: 'unreachable'};
  }
}

/** A server that answers for a file which is not there may send a page. */
function toJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
