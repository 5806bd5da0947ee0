/** What a stand-in for Excel gives as its version, so that nobody takes it for the real one. */
export const standInVersion = 'stand-in';
