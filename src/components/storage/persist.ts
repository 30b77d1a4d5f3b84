/** Whether the browser may throw away what is kept when it needs room. */
export type Persistence = 'persisted' | 'refused' | 'unsupported';

/** Asks the browser to keep it; some ask the technician, some decide by themselves. Where it is not `persisted`, an export is the only safe copy. */
export async function persist(): Promise<Persistence> {
  return await ask((storage) => storage.persist());
}

/** The same without asking. */
export async function isPersisted(): Promise<Persistence> {
  return await ask((storage) => storage.persisted());
}

async function ask(question: (storage: StorageManager) => Promise<boolean>): Promise<Persistence> {
  if (typeof navigator === 'undefined' || typeof navigator.storage?.persist !== 'function') return 'unsupported';
  try {
    return (await question(navigator.storage)) ? 'persisted' : 'refused';
  } catch {
    return 'unsupported';
  }
}
