/* Modules that Vite serves besides TypeScript. Only preview.ts imports them. */
declare module 'virtual:custom-elements' {
  const manifest: unknown;
  export default manifest;
}
declare module '*.css';
