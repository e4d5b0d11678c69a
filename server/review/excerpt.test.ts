import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpts } from './excerpt';

describe('excerpts', () => {
  it('shows what differs with a few characters around it', () => {
    const text = '本年收到申请三十一件，办结三十一件，全部在法定期限内答复申请人。';
    expect(excerpts(text, text.replace('办结三十一件', '办结三十件'))).toEqual({
      before: '…到申请三十一件，办结三十一件，全部在法定期限内答复…',
      after: '…到申请三十一件，办结三十件，全部在法定期限内答复…',
    });
  });

  it('marks what was only added', () => {
    expect(excerpts('一是拓宽渠道。', '一是拓宽渠道；二是加强培训。')).toEqual({
      before: '一是拓宽渠道。',
      after: '一是拓宽渠道；二是加强培训。',
    });
  });

  it('never loses the difference', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, a, b, tail) => {
        fc.pre(a !== b);
        const shown = excerpts(head + a + tail, head + b + tail);
        expect(shown.before).not.toBe(shown.after);
        const bare = (text: string) => text.replace(/^…/, '').replace(/…$/, '');
        expect(head + a + tail).toContain(bare(shown.before));
        expect(head + b + tail).toContain(bare(shown.after));
      }),
    );
  });
});
