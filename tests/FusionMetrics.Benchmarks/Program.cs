using BenchmarkDotNet.Running;
using FusionMetrics.Benchmarks;

if (args is ["memory"]) MemoryStudy.Run();
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
