/** Bash; on Windows that of Git, for the other one by that name is a machine of its own. */
export const BASH = process.platform === 'win32' ? 'C:\\Program Files\\Git\\bin\\bash.exe' : 'bash';
