// The same acts by the office upon any file, and by an expert upon his own.
import { client, once, take } from '@/platform/client';
import type { ExpertContent, ExpertFile, NewFact } from './types';

export interface ExpertActs {
    change(key: string, file: ExpertFile, content: ExpertContent): Promise<ExpertFile>;
    addFact(key: string, file: ExpertFile, fact: NewFact): Promise<ExpertFile>;
    endFact(key: string, file: ExpertFile, fact: string, on: string | undefined, reason: string): Promise<ExpertFile>;
    confirm(key: string, file: ExpertFile, accepted: boolean): Promise<ExpertFile>;
    away(key: string, file: ExpertFile, away: { away: string; from: string; to: string; words: string }): Promise<ExpertFile>;
    back(key: string, file: ExpertFile, away: string): Promise<ExpertFile>;
}

export const officeActs: ExpertActs = {
    change: (key, file, content) => take(client.PUT('/api/review/experts/{id}', { params: { path: { id: file.id } }, ...once(key), body: { county: file.county, version: file.version, content } })),
    addFact: (key, file, fact) => take(client.POST('/api/review/experts/{id}/facts', { params: { path: { id: file.id } }, ...once(key), body: { county: file.county, fact } })),
    endFact: (key, file, fact, on, reason) => take(client.POST('/api/review/experts/facts/{fact}/end', { params: { path: { fact } }, ...once(key), body: { county: file.county, on, reason } })),
    confirm: (key, file, accepted) => take(client.POST('/api/review/experts/{id}/confirm', { params: { path: { id: file.id } }, ...once(key), body: { county: file.county, version: file.version, accepted } })),
    away: (key, file, away) => take(client.POST('/api/review/experts/{id}/away', { params: { path: { id: file.id } }, ...once(key), body: { county: file.county, ...away } })),
    back: (key, file, away) => take(client.POST('/api/review/experts/away/{away}/drop', { params: { path: { away } }, ...once(key), body: { county: file.county } })),
};

export const ownActs: ExpertActs = {
    change: (key, file, content) => take(client.PUT('/api/review/own-expert/{id}', { params: { path: { id: file.id } }, ...once(key), body: { county: file.county, version: file.version, content } })),
    addFact: (key, file, fact) => take(client.POST('/api/review/own-expert/{id}/facts', { params: { path: { id: file.id } }, ...once(key), body: { county: file.county, fact } })),
    endFact: (key, file, fact, on, reason) => take(client.POST('/api/review/own-expert/facts/{fact}/end', { params: { path: { fact } }, ...once(key), body: { county: file.county, on, reason } })),
    confirm: (key, file, accepted) => take(client.POST('/api/review/own-expert/{id}/confirm', { params: { path: { id: file.id } }, ...once(key), body: { county: file.county, version: file.version, accepted } })),
    away: (key, file, away) => take(client.POST('/api/review/own-expert/{id}/away', { params: { path: { id: file.id } }, ...once(key), body: { county: file.county, ...away } })),
    back: (key, file, away) => take(client.POST('/api/review/own-expert/away/{away}/drop', { params: { path: { away } }, ...once(key), body: { county: file.county } })),
};
