/**
 * Our own sources name each other as the compiler emits them (`./day.js`); in tests the TypeScript file answers.
 * A moduleNameMapper would do the same to every package in node_modules, at a price for each of their imports.
 */
const ours = /^\.{1,2}\/.*\.jsx?$/;

module.exports = (request, options) => {
  if (ours.test(request) && !options.basedir.includes('/node_modules/')) {
    const stem = request.replace(/\.jsx?$/, '');
    for (const extension of ['.ts', '.tsx']) {
      try {
        return options.defaultResolver(stem + extension, options);
      } catch {
        // No such source: a file that is JavaScript on disk is found below.
      }
    }
  }
  return options.defaultResolver(request, options);
};
