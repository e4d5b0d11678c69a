import { describe, expect, it, vi } from 'vitest';
import { Busy, Refusal } from './errors';
import { errorResponse, errorTextResponse } from './http';

describe('errorResponse', () => {
  it.each([
    ['BAD_REQUEST', 400],
    ['UNAUTHORIZED', 401],
    ['FORBIDDEN', 403],
    ['NOT_FOUND', 404],
    ['CONFLICT', 409],
    ['PRECONDITION_FAILED', 412],
    ['PAYLOAD_TOO_LARGE', 413],
    ['SERVICE_UNAVAILABLE', 503],
  ] as const)('answers %s with %i and its sentence', async (code, status) => {
    const response = errorResponse(new Refusal(code, '请重新上传。'), 'POST import');
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ message: '请重新上传。' });
  });

  it('says when to come again where there was no room', () => {
    const response = errorResponse(new Busy('请稍后上传。', 30), 'POST import');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
    const full = errorResponse(new Refusal('SERVICE_UNAVAILABLE', '不能生成。'), 'GET pdf');
    expect(full.headers.get('retry-after')).toBeNull();
  });

  it('is a sentence alone where a person followed a link', async () => {
    const response = errorTextResponse(new Refusal('NOT_FOUND', '没有这个文件。'), 'GET report');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/plain; charset=utf-8',
    ]);
    expect(await response.text()).toBe('没有这个文件。');
  });

  it('logs a fault and hides its words', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fault = new Error('select secret');
    const response = errorResponse(fault, 'POST import');
    expect(response.status).toBe(500);
    const { message } = (await response.json()) as { message: string };
    const [, id] = /故障编号 ([0-9a-f]{8}) /.exec(message) ?? [];
    expect(message).not.toContain('secret');
    expect(log.mock.calls.join()).toMatch(new RegExp(`^fault ${id} at POST import: Error: select secret\n`));
    log.mockRestore();
  });
});
