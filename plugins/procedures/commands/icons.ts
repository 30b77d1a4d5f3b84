import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {chromium} from 'playwright-core';

const folder = 'src/static/img';
const brand = '#0b5a8f';

/** Of a maskable icon a device may cut away all but the middle. */
const icons = [
  {name: 'icon-180.png', size: 180, logo: 180},
  {name: 'icon-192.png', size: 192, logo: 192},
  {name: 'icon-512.png', size: 512, logo: 512},
  {name: 'icon-maskable-512.png', size: 512, logo: 400},
];

/** `npm run icons`, after the logo has changed. `CHROMIUM` names a browser. */
async function main(): Promise<void> {
  const logo = readFileSync(path.join(folder, 'logo.svg')).toString('base64');
  const browser = await chromium.launch({executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox']});
  for (const {name, size, logo: side} of icons) {
    const page = await browser.newPage({viewport: {width: size, height: size}});
    const background = side < size ? brand : 'transparent';
    const picture = `<img src="data:image/svg+xml;base64,${logo}" width="${side}" height="${side}">`;
    await page.setContent(`<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${background}}</style>${picture}`);
    writeFileSync(path.join(folder, name), await page.screenshot({omitBackground: true}));
  }
  await browser.close();
}

await main();
