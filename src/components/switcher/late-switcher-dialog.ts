import {lateDialog} from '../dialog/late-dialog.tsx';

export const LateSwitcherDialog = lateDialog(async () => (await import('./SwitcherDialog.tsx')).SwitcherDialog);
