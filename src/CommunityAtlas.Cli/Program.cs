using CommunityAtlas.Cli;
using CommunityAtlas.Cli.Consoles;

// UTF-8 without a byte order mark on every system: a redirected log must not start with one.
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var terminal = SystemTerminal.Create();
return await CommandLine.RunAsync(args, terminal);
