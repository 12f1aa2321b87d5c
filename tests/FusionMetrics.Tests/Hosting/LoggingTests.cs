using FusionMetrics.Tests.Evaluation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FusionMetrics.Tests.Hosting;

/// <summary>What the engine logs.</summary>
public sealed class LoggingTests : IDisposable
{
    private readonly CapturedLog log = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => log.Dispose();

    [Fact]
    public void An_evaluation_logs_its_start_its_diagnostics_and_its_end()
    {
        Engine(LogLevel.Debug).Evaluate(Sample.Full with { Scope = Scope.PerPeriod }, Sample.Panel(), null, Token);

        log.Entries.Select(e => (e.Id, e.Level)).Should().Equal((1, LogLevel.Debug), (3, LogLevel.Warning), (2, LogLevel.Information));
        log.Entries[0].Text.Should().Be("evaluate of recipe full started: 72 rows x 5 indicators");
        log.Entries[1].Text.Should().StartWith("normalization: warning FM4002: The scope is per period");
        log.Entries[2].Text.Should().MatchRegex(@"^evaluate finished in \d+\.\d ms$");
        log.Entries.Should().OnlyContain(e => e.Category == "FusionMetrics.EvaluationEngine");
    }

    [Fact]
    public void Messages_carry_their_numbers_by_name()
    {
        Engine(LogLevel.Debug).Evaluate(Sample.Full, Sample.Panel(), null, Token);

        log.Entries[0].State.Should().Contain([new("Operation", "evaluate"), new("Recipe", "full"), new("Rows", 72), new("Indicators", 5)]);
    }

    [Fact]
    public void An_evaluation_that_is_refused_logs_the_errors()
    {
        Engine(LogLevel.Debug).Invoking(e => e.Evaluate(Sample.Full with { Index = "no" }, Sample.Panel())).Should().Throw<FusionMetricsException>();

        log.Entries.Should().Contain(e => e.Id == 3 && e.Level == LogLevel.Error && e.Text.Contains("FM1001", StringComparison.Ordinal));
    }

    [Fact]
    public void Fitting_and_scoring_name_themselves()
    {
        var engine = Engine(LogLevel.Information);

        engine.Score(engine.Fit(Sample.Full, Sample.Panel(), Token), Sample.Panel(), null, Token);

        log.Entries.Select(e => e.Text.Split(' ')[0]).Should().Equal("fit", "score");
    }

    [Fact]
    public void Nothing_below_the_level_asked_for_is_logged()
    {
        Engine(LogLevel.Error).Evaluate(Sample.Full with { Scope = Scope.PerPeriod }, Sample.Panel(), null, Token);

        log.Entries.Should().BeEmpty();
    }

    private EvaluationEngine Engine(LogLevel level) => new ServiceCollection().AddLogging(b => b.SetMinimumLevel(level).AddProvider(log)).AddFusionMetrics()
        .BuildServiceProvider().GetRequiredService<EvaluationEngine>();
}
