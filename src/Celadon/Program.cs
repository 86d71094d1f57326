using Celadon.Commands;

return await CommandLine.Run(args, Terminal.OfThisProcess());
