using CallXmlSim.Cli;

return await Tool.RunAsync(args, Terminal.OfProcess());
