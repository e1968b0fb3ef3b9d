import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { hostScriptInDevelopment } from './tooling/host-script.ts';
import { onlyReading } from './tooling/only-reading.ts';
import { staticHost } from './tooling/static-host.ts';

/** Nothing, in place of what jsPDF would load to draw web pages: pictures are drawn without it. */
const nothing = new URL('./tooling/nothing.ts', import.meta.url).pathname;

/** What Recharts draws with, and what views share. */
const chartLibrary =
  /node_modules\/(recharts|victory-vendor|d3-(?!array)|@reduxjs|immer|redux|react-redux|decimal|es-toolkit|eventemitter3|tiny-invariant|react-is)|src\/charts\/views\/(drawn-text|axis-ticks|frame|grid-lines)/;

export default defineConfig(({ mode, command, isPreview }) => ({
  plugins: [react(), staticHost(), onlyReading(), hostScriptInDevelopment()],
  base: './',
  // The development server answers every route with the one page; a build has a file for each.
  appType: command === 'serve' && isPreview !== true ? ('spa' as const) : ('mpa' as const),
  resolve: { alias: { html2canvas: nothing, canvg: nothing, dompurify: nothing } },
  define: { 'import.meta.env.VITE_MOCKS': JSON.stringify(mode === 'demo' ? 'true' : 'false') },
  build: {
    outDir: mode === 'demo' ? 'dist-demo' : 'dist',
    target: 'es2024',
    manifest: true,
    // The pages name what they need early themselves.
    modulePreload: false,
    // What the first page needs is one script, and so is the chart library: several compress
    // worse and wait for each other.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial' as const], priority: 2 },
            {
              name: 'charts',
              test: chartLibrary,
              priority: 1,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
}));
