import { describe, expect, it, vi } from 'vitest';
import { FAULT_MESSAGE, Refusal } from './errors';
import { errorResponse } from './http';

describe('errorResponse', () => {
  it.each([
    ['BAD_REQUEST', 400],
    ['UNAUTHORIZED', 401],
    ['FORBIDDEN', 403],
    ['NOT_FOUND', 404],
    ['CONFLICT', 409],
    ['PRECONDITION_FAILED', 412],
    ['PAYLOAD_TOO_LARGE', 413],
  ] as const)('answers %s with %i and its sentence', async (code, status) => {
    const response = errorResponse(new Refusal(code, '请重新上传。'));
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ message: '请重新上传。' });
  });

  it('logs a fault and hides its words', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fault = new Error('select secret');
    const response = errorResponse(fault);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ message: FAULT_MESSAGE });
    expect(log).toHaveBeenCalledWith(fault);
    log.mockRestore();
  });
});
