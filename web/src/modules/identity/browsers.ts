// The browser and system in a user agent, the way a person would call them.
const browsers: readonly (readonly [RegExp, string])[] = [
    [/MicroMessenger/, '微信'],
    [/DingTalk/, '钉钉'],
    [/Edg\//, 'Edge'],
    [/Firefox\//, 'Firefox'],
    [/HeadlessChrome|Chrome\//, 'Chrome'],
    [/Safari\//, 'Safari'],
    [/curl\//, 'curl'],
];
const systems: readonly (readonly [RegExp, string])[] = [
    [/iPhone|iPad/, 'iOS'],
    [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
    [/Android/, 'Android'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'macOS'],
    [/Linux/, 'Linux'],
];

const first = (table: typeof browsers, agent: string) => table.find(([pattern]) => pattern.test(agent))?.[1];

export function browserOf(agent: string): string {
    return [first(browsers, agent), first(systems, agent)].filter(Boolean).join(' · ') || agent.slice(0, 40) || '?';
}
