import { describe, expect, it } from 'vitest';
import { atMost } from './at-most';

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('atMost', () => {
  it('runs no more than that many at once, in the order they came, whatever fails', async () => {
    const inTurn = atMost(4);
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const job = (index: number) => async () => {
      started.push(index);
      running += 1;
      most = Math.max(most, running);
      await tick();
      running -= 1;
      if (index % 3 === 0) throw new Error(String(index));
      return index;
    };
    const order = Array.from({ length: 20 }, (_, index) => index);
    const ended = await Promise.allSettled(order.map((index) => inTurn(job(index))));
    expect(most).toBe(4);
    expect(started).toEqual(order);
    expect(ended.map(({ status }) => status === 'fulfilled')).toEqual(order.map((index) => index % 3 !== 0));
    await inTurn(job(1));
    expect(most).toBe(4);
  });
});
