import {describe, expect, it} from 'vitest';
import {findSecrets} from '../../src/procedure/secret.ts';

describe('a command line', () => {
  it.each([
    ['curl -u backup:Fake4711x https://files.example', 'Fake4711x'],
    ['net user ada Fake4711x', 'Fake4711x'],
    ['ConvertTo-SecureString -String "Fake4711x"', 'Fake4711x'],
  ])('that hands over a password holds a secret: %s', (line, secret) => {
    expect(findSecrets(line).map(({kind, start, end}) => [kind, line.slice(start, end)])).toEqual([['password', secret]]);
  });

  it.each([
    'curl -u backup:password https://files.example',
    'net user ada changeme',
    'net user ada /active:no',
    'ConvertTo-SecureString -String "$env:SECRET1"',
    'curl https://files.example/v2/list?page=10',
  ])('with a placeholder or none holds no secret: %s', (line) => {
    expect(findSecrets(line)).toEqual([]);
  });
});
