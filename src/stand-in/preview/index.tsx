import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WorkerHost } from '../browser/workerHost';
import { App } from './page/App';
import { readCommands } from './page/readCommands';

/** A file of this site. @throws Error that says which one is missing */
async function siteFile(name: string): Promise<Response> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name} is missing from this site.`);
  return response;
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id "root".');
  const host = new WorkerHost(new Worker('worker.js'));
  const manifest = await siteFile('manifest.xml').then((file) => file.text());
  const group = readCommands(manifest);
  const sample = async () => {
    const file = await siteFile('sample-plan.xlsx');
    const buffer: ArrayBuffer = await file.arrayBuffer();
    return new Uint8Array(buffer);
  };
  createRoot(root).render(
    <StrictMode>
      <App host={host} group={group} sample={sample} />
    </StrictMode>,
  );
}

void start();
