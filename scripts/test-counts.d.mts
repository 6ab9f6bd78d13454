export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  skippedNames: string[];
}

export function countUnit(file: string, status: number): Counts;
export function countE2e(file: string, status: number, projects: readonly string[]): Counts;
