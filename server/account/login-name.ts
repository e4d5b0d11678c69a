/** What a login looks like: 2 to 40 of a-z, 0-9, dot, hyphen, underscore, beginning with a letter or digit. */
export const LOGIN = /^[a-z0-9][a-z0-9._-]{1,39}$/;
