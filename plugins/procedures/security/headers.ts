import type {InlineParts} from './inline-parts.ts';
import {toHeaderPolicy} from './policy.ts';

export type Headers = Readonly<Record<string, string>>;

const forbidden = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** What every answer carries. @param site the site's address: over https it also says that there is no other way */
export function toHeaders(parts: InlineParts, site: string): Headers {
  return {
    'Content-Security-Policy': toHeaderPolicy(parts),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': forbidden.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(site.startsWith('https://') && {'Strict-Transport-Security': 'max-age=31536000'}),
  };
}

/** Their names change with their content. */
export const forEver = 'public, max-age=31536000, immutable';

/** Asked for again each time; where nothing has changed the answer is empty. */
export const notUnasked = 'no-cache';
