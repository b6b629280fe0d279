import { afterEach, describe, expect, it } from 'vitest';
import { problemFrom } from '@/platform/client/problem';
import { browserOf } from './browsers';
import { takeErrand } from './oidc';
import { qrOf } from '@/platform/ui/qr';
import { needsCode } from './sign_in';

describe('A browser', () => {
    it.each([
        ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36', 'Chrome · Windows'],
        ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0', '微信 · iOS'],
        ['something else', 'something else'],
    ])('is called by its name', (agent, name) => expect(browserOf(agent)).toBe(name));
});

describe('A QR code', () => {
    it('is one path inside its quiet zone', async () => {
        const code = await qrOf('otpauth://totp/x?secret=ABC');
        expect(code.path).toMatch(/^M4 4h1v1h-1z/);
        expect(code.size).toBeGreaterThan(25);
    });
});

describe('The way back from the provider', () => {
    afterEach(() => sessionStorage.clear());
    it('is taken once', () => {
        sessionStorage.setItem('luoshi.oidc', JSON.stringify({ binding: 'b', back: '/notices', link: false }));
        expect(takeErrand()).toEqual({ binding: 'b', back: '/notices', link: false });
        expect(takeErrand()).toBeNull();
    });
});

describe('Signing in', () => {
    it('asks for the code when the server wants one, and only then', () => {
        expect(needsCode(problemFrom(403, { slug: 'code-required', detail: '请输入动态验证码' }))).toBe(true);
        expect(needsCode(problemFrom(403, { slug: 'sign-in-failed', detail: '不对' }))).toBe(false);
    });
});
