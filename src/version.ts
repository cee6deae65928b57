/** The version of the library, for warnings that name it. A contract test holds it to package.json. */
export const VERSION = '0.1.0';
