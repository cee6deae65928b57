/* What Vite serves besides TypeScript, to the one file that asks for it. */
declare module 'virtual:custom-elements' {
  const manifest: unknown;
  export default manifest;
}
declare module '*.css';
