using Celadon.Startup;

return await CeladonHost.RunAsync(new CeladonHostOptions());
