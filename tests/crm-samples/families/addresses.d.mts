import type { Family, FamilyPage } from './index.mjs';

export interface Place {
  readonly page: FamilyPage;
  readonly id?: string | undefined;
}

export function addressOf(family: Family, place: Place, form?: number): string;
export function placeAt(family: Family, address: string): Place;
export function keyAt(family: Family, address: string): string | null;
