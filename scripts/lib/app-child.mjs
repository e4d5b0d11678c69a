/**
 * The production server as a child of a script: it ends with the parent, however that ends, because the channel
 * between them closes then. Its one argument is the folder that has server.js.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

process.on('disconnect', () => process.exit(0));
await import(pathToFileURL(path.join(process.argv[2] ?? '', 'server.js')).href);
