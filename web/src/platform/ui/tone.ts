export type Tone = 'neutral' | 'primary' | 'ok' | 'warn' | 'danger';
