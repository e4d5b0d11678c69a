/** Every table, for drizzle-kit and the connection. Import a table from its own file elsewhere. */
export * from './account';
export * from './audit-event';
export * from './draft-fill';
export * from './filing';
export * from './folder-import';
export * from './imported-file';
export * from './notice';
export * from './publication';
export * from './reporting-year';
export * from './request-register';
export * from './review';
export * from './signed-paper';
export * from './stored-file';
export * from './submission';
export * from './text-band';
export * from './unit';
