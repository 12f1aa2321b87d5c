using FusionMetrics.Cli;

return await CommandLine.InvokeAsync(args);
