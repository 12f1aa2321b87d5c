using BenchmarkDotNet.Running;
using FusionMetrics.Benchmarks;

if (args is ["memory"]) MemoryStudy.Run();
else if (args is ["reading-memory"]) ReadingMemoryStudy.Run();
else if (args is ["reading-memory", var file]) ReadingMemoryStudy.Read(file);
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
