/** The command line that runs a command with a variable: for PowerShell on Windows, and for POSIX shells elsewhere. */
export function withVariable(
  name: string,
  value: string | number,
  command: string,
  platform: NodeJS.Platform = process.platform,
): string {
  return platform === "win32" ? `$env:${name} = '${value}'; ${command}` : `${name}=${value} ${command}`;
}
