import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

/** Says which browser the stories will run in, and when its pictures will lack Chinese letters. */
export async function announceBrowser() {
  const { name } = await findChromium();
  console.log(`Browser: ${name}`);
  if (hasChineseFont()) return;
  console.log(
    'This machine has no Chinese font: the tests run, but their screenshots show boxes (Debian: apt-get install fonts-noto-cjk).',
  );
}

/** Unknown counts as yes: without fontconfig there is no telling. */
function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.error !== undefined || list.stdout.trim() !== '';
}
