import { describe, expect, it } from 'vitest';
import { fileName, ordinaryNamePattern } from '../../src/report/file-name.ts';

const parts = {
  kind: 'visit',
  school: 'Hillside Primary',
  date: '2026-11-21',
  version: 1,
  mark: 'FINAL',
  partLabel: '',
};

describe('a file name', () => {
  it('sorts in agenda order and is safe on every system', () => {
    expect(fileName(ordinaryNamePattern, { ...parts, item: '07.2' })).toBe(
      '07.2_SEND-visit_Hillside-Primary_2026-11-21_v1_FINAL.pdf',
    );
    expect(fileName(ordinaryNamePattern, parts)).toBe('SEND-visit_Hillside-Primary_2026-11-21_v1_FINAL.pdf');
  });

  it('takes any name of a school and any pattern', () => {
    for (const school of [
      'Ysgol Dŵr & Tân',
      "St Mary's C.E. (VA)",
      '学校',
      '../../etc/passwd',
      'x'.repeat(300),
      '😀',
    ]) {
      const name = fileName(ordinaryNamePattern, { ...parts, school });
      expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*\.pdf$/);
      expect(name).not.toContain('..');
      expect(name.length).toBeLessThan(160);
    }
    expect(fileName('', parts)).toBe(fileName(ordinaryNamePattern, parts));
    expect(fileName('{school}?*|<>', parts)).toBe('Hillside-Primary.pdf');
    expect(fileName('///', parts)).toBe('SEND-report.pdf');
  });

  it('marks Part 2 with the board’s own word for it', () => {
    expect(fileName(ordinaryNamePattern, { ...parts, partLabel: 'Part II' })).toMatch(/_FINAL_PARTII\.pdf$/);
    expect(fileName(ordinaryNamePattern, { ...parts, partLabel: '…' })).toMatch(/_FINAL_PART2\.pdf$/);
  });
});
