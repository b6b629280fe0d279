// A real SMTP server on a port of this machine. argv: mode (none, starttls, tls), file for what it took (a JSON line each), folder for its certificate,
// and optionally the port. Takes mail from "luoshi" / "only for tests" where the connection is encrypted; refuses receivers at refused.example for good
// and at busy.example for now. Prints its port; ends when its input closes.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

const [mode, taken, folder, port] = process.argv.slice(2);
const key = join(folder, 'key.pem');
const certificate = join(folder, 'certificate.pem');
if (!existsSync(certificate)) {
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost',
    '-keyout', key, '-out', certificate], { stdio: 'ignore' });
}
const refusal = (code, words) => Object.assign(new Error(words), { responseCode: code });
const server = new SMTPServer({
  secure: mode === 'tls',
  hideSTARTTLS: mode === 'none',
  disabledCommands: mode === 'none' ? ['STARTTLS', 'AUTH'] : [],
  authOptional: mode === 'none',
  key: readFileSync(key),
  cert: readFileSync(certificate),
  onAuth({ username, password }, _, done) {
    if (username === 'luoshi' && password === 'only for tests') done(null, { user: username });
    else done(refusal(535, 'wrong name or password'));
  },
  onRcptTo({ address }, _, done) {
    if (address.endsWith('@refused.example')) done(refusal(550, 'no such mailbox'));
    else if (address.endsWith('@busy.example')) done(refusal(451, 'try again later'));
    else done();
  },
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      appendFileSync(taken, JSON.stringify({
        from: session.envelope.mailFrom.address,
        to: session.envelope.rcptTo.map((r) => r.address),
        secure: session.secure,
        user: session.user ?? '',
        text: Buffer.concat(parts).toString('utf8'),
      }) + '\n');
      done();
    });
  },
});
server.on('error', () => {});
server.listen(Number(port ?? 0), '127.0.0.1', () => console.log(server.server.address().port));
process.stdin.on('end', () => process.exit(0)).resume();
