import {register} from 'tsx/esm/api';

// A worker does not take over the loader for TypeScript that its parent was started with.
register();
await import('./read-share.ts');
