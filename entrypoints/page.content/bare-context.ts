/**
 * Stands in for the bundler's content-script context, which brings the whole browser interface into every page that we
 * read. Ours needs nothing of it: follow-page.ts ends itself by a signal.
 */
export class ContentScriptContext {}
