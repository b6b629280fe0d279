// A message gateway on a port of this machine. argv: file for what it took (a JSON line each). Answers 200 to whatever comes, 503 to the first request.
// Prints its port; ends when its input closes.
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [taken] = process.argv.slice(2);
let first = true;
const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    if (first) {
      first = false;
      response.writeHead(503).end();
      return;
    }
    appendFileSync(taken, JSON.stringify({
      key: request.headers['idempotency-key'] ?? '',
      timestamp: request.headers['x-luoshi-timestamp'] ?? '',
      signature: request.headers['x-luoshi-signature'] ?? '',
      body: Buffer.concat(parts).toString('utf8'),
    }) + '\n');
    response.writeHead(200).end();
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.on('end', () => process.exit(0)).resume();
