const script = document.currentScript;

/** The site that the script came from, with a slash at its end: no other is listened to. */
export const site = new URL('.', script instanceof HTMLScriptElement ? script.src : location.href);
