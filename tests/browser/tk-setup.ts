import {findChromium} from './chromium.ts';
export default function s(project: {provide: (k: string, v: string) => void}): void { project.provide('chromium', findChromium()); project.provide('site', 'http://localhost:1'); }
