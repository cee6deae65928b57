// A site without a bundler copies these files once: the script, the files it loads on demand, and the style sheet.
import { cp, mkdir, rm } from 'node:fs/promises';

await rm('dist', { recursive: true, force: true });
await cp('site', 'dist', { recursive: true });
await mkdir('dist/trust');
for (const path of ['trust-center.js', 'chunks', 'before-define.css'])
  await cp(`node_modules/trust-center/dist/${path}`, `dist/trust/${path}`, { recursive: true });
