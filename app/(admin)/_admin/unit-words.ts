import { KIND_NAMES } from '@/components/unit-kind';
import type { UnitRow } from '@/server/units/router';

/** The words of a unit's kind; the kind's own name where it is from another version. */
export function kindWord(kind: string): string {
  return (KIND_NAMES as Record<string, string>)[kind] ?? kind;
}

const POWER_WORDS: Record<keyof UnitRow['powers'], string> = {
  rules: '规章',
  permit: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制',
};

/** 行政许可、行政处罚 — the powers that decide which cells of table 2 apply; 无 where there is none. */
export function powerWords(powers: UnitRow['powers']): string {
  const held = (['rules', 'permit', 'penalty', 'coercion'] as const).filter((power) => powers[power]);
  return held.length === 0 ? '无' : held.map((power) => POWER_WORDS[power]).join('、');
}
