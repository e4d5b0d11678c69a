/** The element id of a finding's card: what a cell's aria-describedby names. */
export const findingAnchor = (fingerprint: string) => `finding-${fingerprint.replace(/[^\w.-]+/g, '-')}`;
