/** The command line that runs a command with a variable: on Windows that of PowerShell, elsewhere of all other shells. */
export function withVariable(
  name: string,
  value: string | number,
  command: string,
  platform: NodeJS.Platform = process.platform,
): string {
  return platform === "win32" ? `$env:${name} = '${value}'; ${command}` : `${name}=${value} ${command}`;
}
