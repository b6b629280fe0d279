// WeChat's H5 page opens WeChat's app: there is none on a computer, and from inside WeChat itself the page is refused.
export type PayPlace = 'here' | 'not-on-a-computer' | 'not-inside-wechat';

export function payPlace(agent: string): PayPlace {
    if (/MicroMessenger/i.test(agent)) return 'not-inside-wechat';
    return /Android|HarmonyOS|iPhone|iPad|iPod|Mobile/i.test(agent) ? 'here' : 'not-on-a-computer';
}
