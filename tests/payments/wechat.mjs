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
const refunds = new Map();
let mode = 'PROCESSING'; // what becomes of the next refund: a status, or an error code, or lost (done, but the answer never arrives), forged (signed by somebody else)
let slow = 0; // milliseconds before each answer about a refund

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

// A merchant by itself, or one of its own behind a service provider.
const payeeOf = (one) => (one.sub_mchid ? { sp_mchid: one.sp_mchid, sub_mchid: one.sub_mchid } : { mchid: one.mchid });
const transactionOf = (tradeNo) => `420${tradeNo.slice(3)}`;

// What the platform says of an order that was paid.
function content(order, change) {
    return {
        ...payeeOf(order),
        out_trade_no: order.out_trade_no,
        transaction_id: change.transaction ?? transactionOf(order.out_trade_no),
        trade_state: 'SUCCESS',
        attach: order.attach,
        success_time: new Date().toISOString(),
        amount: { total: change.total ? Number(change.total) : order.amount.total, currency: 'CNY' },
    };
}

function notice(order, change) {
    return sealed('TRANSACTION.SUCCESS', 'transaction', content(order, change), change);
}

function sealed(type, kind, told, change) {
    const text = JSON.stringify(told);
    const nonce = randomBytes(6).toString('hex');
    const cipher = createCipheriv('aes-256-gcm', Buffer.from(apiKey), Buffer.from(nonce));
    cipher.setAAD(Buffer.from(kind));
    const secret = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
    const body = JSON.stringify({ id: `EV-${nonce}`, event_type: type, resource_type: 'encrypt-resource', resource: { algorithm: 'AEAD_AES_256_GCM', ciphertext: secret, nonce, associated_data: kind, original_type: kind } });
    return { headers: signedHeaders(body, Number(change.age ?? 0)), body };
}

const words = { NO_AUTH: '商户号没有此接口权限', SIGN_ERROR: '签名错误', PARAM_ERROR: '参数错误' };
const statuses = { INVALID_REQUEST: 400, PARAM_ERROR: 400, SIGN_ERROR: 401, FREQUENCY_LIMITED: 429, SYSTEM_ERROR: 500 };
const fault = (status, code) => ({ status, body: JSON.stringify({ code, message: words[code] ?? code }) });

function refundAnswer(refund) {
    return {
        refund_id: refund.refund_id,
        out_refund_no: refund.out_refund_no,
        transaction_id: refund.transaction_id,
        out_trade_no: refund.out_trade_no,
        channel: 'ORIGINAL',
        user_received_account: '支付用户零钱',
        status: refund.status,
        amount: { ...refund.amount, payer_total: refund.amount.total, payer_refund: refund.amount.refund },
    };
}

function refundNotice(refund, change) {
    const { status, channel, amount, ...told } = refundAnswer(refund);
    const total = change.total ? Number(change.total) : amount.total;
    const { currency, ...sums } = amount;
    return sealed(`REFUND.${status}`, 'refund', { ...payeeOf(orders.get(refund.out_trade_no)), ...told, refund_status: status, amount: { ...sums, total } }, change);
}

// The same number gives back once, however often it is sent; with other content it is refused.
function giveBack(wanted) {
    const order = [...orders.values()].find((one) => transactionOf(one.out_trade_no) === wanted.transaction_id);
    if (!order || (order.sub_mchid ?? null) !== (wanted.sub_mchid ?? null)) return fault(404, 'RESOURCE_NOT_EXISTS');
    const known = refunds.get(wanted.out_refund_no);
    if (known) {
        known.sent += 1;
        if (known.amount.refund !== wanted.amount.refund) return fault(400, 'INVALID_REQUEST');
        return { status: 200, body: JSON.stringify(refundAnswer(known)) };
    }
    if (/^[A-Z_]+$/.test(mode) && !['PROCESSING', 'SUCCESS', 'CLOSED', 'ABNORMAL'].includes(mode)) return fault(statuses[mode] ?? 403, mode);
    const gone = [...refunds.values()].filter((one) => one.out_trade_no === order.out_trade_no).reduce((sum, one) => sum + one.amount.refund, 0);
    if (wanted.amount.total !== order.amount.total || gone + wanted.amount.refund > order.amount.total) return fault(400, 'INVALID_REQUEST');
    const status = mode === 'lost' || mode === 'forged' ? 'PROCESSING' : mode;
    const refund = { ...wanted, out_trade_no: order.out_trade_no, refund_id: `5030${refunds.size}`, status, sent: 1, asked: 0 };
    refunds.set(wanted.out_refund_no, refund);
    return { status: 200, body: JSON.stringify(refundAnswer(refund)), lost: mode === 'lost', forged: mode === 'forged' };
}

function answer(request, body) {
    const url = new URL(request.url, 'http://127.0.0.1');
    if (request.method === 'POST' && url.pathname === '/v3/refund/domestic/refunds') return isOurs(request, body) ? giveBack(JSON.parse(body)) : fault(401, 'SIGN_ERROR');
    const wanted = /^\/v3\/refund\/domestic\/refunds\/([0-9a-f]{32})$/.exec(url.pathname);
    if (request.method === 'GET' && wanted && isOurs(request, '')) {
        const known = refunds.get(wanted[1]);
        if (mode.startsWith('no-look:')) return fault(statuses[mode.slice(8)] ?? 403, mode.slice(8));
        if (!known || (known.sub_mchid ?? null) !== url.searchParams.get('sub_mchid')) return fault(404, 'RESOURCE_NOT_EXISTS');
        known.asked += 1;
        return { status: 200, body: JSON.stringify(refundAnswer(known)) };
    }
    if (request.method === 'POST' && (url.pathname === '/v3/pay/transactions/h5' || url.pathname === '/v3/pay/partner/transactions/h5')) {
        if (!isOurs(request, body)) return { status: 401, body: '{"code":"SIGN_ERROR","message":"签名错误"}' };
        const order = JSON.parse(body);
        orders.set(order.out_trade_no, order);
        return { status: 200, body: JSON.stringify({ h5_url: `https://wx.tenpay.example/pay?order=${order.out_trade_no}` }) };
    }
    const asked = /^\/v3\/pay(?:\/partner)?\/transactions\/out-trade-no\/([0-9a-f]{32})$/.exec(url.pathname);
    if (request.method === 'GET' && asked && isOurs(request, '')) {
        const known = orders.get(asked[1]);
        if (!known) return { status: 404, body: '{"code":"ORDER_NOT_EXIST","message":"订单不存在"}' };
        return { status: 200, body: JSON.stringify(content(known, {})) };
    }
    // For the test alone: what is to become of refunds, what became of them, and the notices that the platform would send now.
    if (url.pathname === '/order-is') {
        const of = Object.fromEntries(url.searchParams);
        orders.set(of.no, { out_trade_no: of.no, mchid: of.mchid, attach: of.attach, amount: { total: Number(of.total), currency: 'CNY' } });
        return { status: 200, body: '{}' };
    }
    if (url.pathname === '/refunds-will') {
        mode = url.searchParams.get('be') ?? mode;
        slow = Number(url.searchParams.get('slow') ?? slow);
        return { status: 200, body: '{}' };
    }
    if (url.pathname === '/refunds') return { status: 200, body: JSON.stringify([...refunds.values()]) };
    const refund = refunds.get(url.searchParams.get('refund') ?? '');
    if (url.pathname === '/refund-is' && refund) {
        refund.status = url.searchParams.get('now');
        return { status: 200, body: '{}' };
    }
    if (url.pathname === '/refund-notice' && refund) return { status: 200, body: JSON.stringify(refundNotice(refund, Object.fromEntries(url.searchParams))) };
    const order = orders.get(url.searchParams.get('order') ?? '');
    if (url.pathname === '/notice' && order) return { status: 200, body: JSON.stringify(notice(order, Object.fromEntries(url.searchParams))) };
    return { status: 404, body: '{}' };
}

const server = createServer((request, response) => {
    const pieces = [];
    request.on('data', (piece) => pieces.push(piece));
    request.on('end', () => {
        const { status, body, lost, forged } = answer(request, Buffer.concat(pieces).toString('utf8'));
        if (lost) return request.socket.destroy();
        const headers = { 'content-type': 'application/json', ...signedHeaders(body) };
        if (forged) headers['wechatpay-signature'] = randomBytes(256).toString('base64');
        const send = () => response.writeHead(status, headers).end(body);
        if (slow && request.url.startsWith('/v3/refund')) setTimeout(send, slow);
        else send();
    });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
