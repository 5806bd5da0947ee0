import { main } from './main';
import { surroundings } from './thisComputer';
import { watchOutput } from './watchOutput';

watchOutput();
void main(process.argv.slice(2), surroundings).then((status) => {
  // Not process.exit: what is still being printed to a pipe would be cut off.
  process.exitCode ??= status;
});
