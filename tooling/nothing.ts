/** A module without anything in it: what stands for a package whose code is never called. */
export default null;
