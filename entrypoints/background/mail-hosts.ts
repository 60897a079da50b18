/** Labels of host names under which mail is read in a browser. */
const mail = /(^|\.)(e-?mail|web-?mail|mail\d*|owa|outlook|exchange|inbox|proton|protonmail|roundcube|zimbra)\./i;

/** An agency may allow such a site, and still nothing is ever marked in a letter. */
export const isMailHost = (host: string): boolean => mail.test(host);
