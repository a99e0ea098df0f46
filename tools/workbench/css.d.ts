/** Style sheets are bundled for their effect; nothing is imported from them. */
declare module '*.css';
