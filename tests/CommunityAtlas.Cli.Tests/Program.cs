using CommunityAtlas.Cli.Tests.Writing;

return Victim.Run(args);
