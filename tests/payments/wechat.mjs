// A stand-in for WeChat Pay v3 with nothing but Node: it checks how we sign, answers signed, and makes notices as the platform would.
//   node wechat.mjs MERCHANT_PUBLIC_KEY.pem FOLDER API_KEY     prints its address; writes FOLDER/platform.pem; ends when its input is closed
import { createCipheriv, createSign, createVerify, generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const [merchantFile, folder, apiKey] = process.argv.slice(2);
const merchantKey = readFileSync(merchantFile, 'utf8');
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
writeFileSync(join(folder, 'platform.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
const serial = 'PLATFORM-SERIAL';
const orders = new Map();

const sign = (text) => createSign('RSA-SHA256').update(text).sign(privateKey, 'base64');

function signedHeaders(body, age = 0) {
    const timestamp = String(Math.floor(Date.now() / 1000) - age);
    const nonce = randomBytes(16).toString('hex');
    return { 'wechatpay-serial': serial, 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce, 'wechatpay-signature': sign(`${timestamp}\n${nonce}\n${body}\n`) };
}

function isOurs(request, body) {
    const header = request.headers.authorization ?? '';
    const field = (name) => new RegExp(`${name}="([^"]*)"`).exec(header)?.[1] ?? '';
    if (!header.startsWith('WECHATPAY2-SHA256-RSA2048 ')) return false;
    const text = `${request.method}\n${request.url}\n${field('timestamp')}\n${field('nonce_str')}\n${body}\n`;
    return createVerify('RSA-SHA256').update(text).verify(merchantKey, field('signature'), 'base64');
}

// What the platform says of an order that was paid.
function content(order, change) {
    return {
        mchid: order.mchid,
        out_trade_no: order.out_trade_no,
        transaction_id: change.transaction ?? `42000${order.out_trade_no.slice(0, 10)}`,
        trade_state: 'SUCCESS',
        attach: order.attach,
        success_time: new Date().toISOString(),
        amount: { total: change.total ? Number(change.total) : order.amount.total, currency: 'CNY' },
    };
}

function notice(order, change) {
    const text = JSON.stringify(content(order, change));
    const nonce = randomBytes(6).toString('hex');
    const cipher = createCipheriv('aes-256-gcm', Buffer.from(apiKey), Buffer.from(nonce));
    cipher.setAAD(Buffer.from('transaction'));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
    const body = JSON.stringify({ id: `EV-${nonce}`, event_type: 'TRANSACTION.SUCCESS', resource_type: 'encrypt-resource', resource: { algorithm: 'AEAD_AES_256_GCM', ciphertext: sealed, nonce, associated_data: 'transaction', original_type: 'transaction' } });
    return { headers: signedHeaders(body, Number(change.age ?? 0)), body };
}

function answer(request, body) {
    const url = new URL(request.url, 'http://127.0.0.1');
    if (request.method === 'POST' && url.pathname === '/v3/pay/transactions/h5') {
        if (!isOurs(request, body)) return { status: 401, body: '{"code":"SIGN_ERROR","message":"签名错误"}' };
        const order = JSON.parse(body);
        orders.set(order.out_trade_no, order);
        return { status: 200, body: JSON.stringify({ h5_url: `https://wx.tenpay.example/pay?order=${order.out_trade_no}` }) };
    }
    const asked = /^\/v3\/pay\/transactions\/out-trade-no\/([0-9a-f]{32})$/.exec(url.pathname);
    if (request.method === 'GET' && asked && isOurs(request, '')) {
        const known = orders.get(asked[1]);
        if (!known) return { status: 404, body: '{"code":"ORDER_NOT_EXIST","message":"订单不存在"}' };
        return { status: 200, body: JSON.stringify(content(known, {})) };
    }
    // For the test alone: the notice that the platform would send now.
    const order = orders.get(url.searchParams.get('order') ?? '');
    if (url.pathname === '/notice' && order) return { status: 200, body: JSON.stringify(notice(order, Object.fromEntries(url.searchParams))) };
    return { status: 404, body: '{}' };
}

const server = createServer((request, response) => {
    const pieces = [];
    request.on('data', (piece) => pieces.push(piece));
    request.on('end', () => {
        const { status, body } = answer(request, Buffer.concat(pieces).toString('utf8'));
        response.writeHead(status, { 'content-type': 'application/json', ...signedHeaders(body) });
        response.end(body);
    });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
