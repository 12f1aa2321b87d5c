using Spectre.Console;

namespace FusionMetrics.Cli.Output;

/// <summary>Shows how far the work has come, once it takes longer than a second, where a person watches.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static T During<T>(Func<IProgress<EvaluationProgress>, T> work)
    {
        var latest = new Latest();
        if (Console.IsErrorRedirected) return work(latest);
        var running = Task.Run(() => work(latest));
        if (!WaitQuietly(running, Patience)) Show(running, latest);
        return running.GetAwaiter().GetResult();
    }

    public static void During(Action<IProgress<EvaluationProgress>> work) => During(progress =>
    {
        work(progress);
        return true;
    });

    private static void Show(Task running, Latest latest)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("working");
            while (!WaitQuietly(running, TimeSpan.FromMilliseconds(100)))
            {
                task.Description = Markup.Escape(latest.Value.Stage ?? "working");
                task.Value = 100 * latest.Value.Fraction;
            }
        });
    }

    // Whether the work has ended, well or badly.
    private static bool WaitQuietly(Task running, TimeSpan time) => Task.WaitAny([running], time) == 0;

    private sealed class Latest : IProgress<EvaluationProgress>
    {
        private readonly Lock gate = new();
        private EvaluationProgress value;

        public EvaluationProgress Value
        {
            get
            {
                lock (gate) return value;
            }
        }

        public void Report(EvaluationProgress value)
        {
            lock (gate) this.value = value;
        }
    }
}
