// A real OpenID Connect provider on a free port of this machine, for the sign-in tests. Prints its issuer; ends when its input closes.
// Its own login page takes any name: whoever types "li-hua" is the subject li-hua.
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import Provider from 'oidc-provider';

const returnUrl = process.argv[2];
const server = createServer();
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const issuer = `http://127.0.0.1:${server.address().port}`;

const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
const provider = new Provider(issuer, {
  clients: [{ client_id: 'luoshi', client_secret: 'only for tests & nothing else', redirect_uris: [returnUrl] }],
  jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256', kid: 'first' }] },
  cookies: { keys: ['only for tests'] },
  pkce: { required: () => true },
  findAccount: (_, subject) => ({ accountId: subject, claims: () => ({ sub: subject }) }),
});
server.on('request', provider.callback());
console.log(issuer);
// Nobody reads on after that line, and writing into a closed pipe would end the provider.
console.log = console.info = console.warn = () => {};
process.stdin.on('end', () => process.exit(0)).resume();
