using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace FusionMetrics.Tests.Hosting;

/// <summary>A real host: what is wrong with the options is said at its start, not at the first evaluation.</summary>
public class StartupTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1025")]
    public async Task A_number_of_threads_that_cannot_be_is_refused_when_the_host_starts(string threads)
    {
        using var host = HostWith(threads);

        await host.Awaiting(h => h.StartAsync(TestContext.Current.CancellationToken)).Should().ThrowAsync<OptionsValidationException>()
            .WithMessage($"FusionMetrics: Threads must be from 1 to 1024, but is {threads}.");
    }

    [Fact]
    public async Task A_host_with_sound_options_starts_and_its_engine_evaluates()
    {
        using var host = HostWith("2");

        await host.StartAsync(TestContext.Current.CancellationToken);
        var result = host.Services.GetRequiredService<EvaluationEngine>()
            .Evaluate(Evaluation.Sample.Full, Evaluation.Sample.Panel(), cancellationToken: TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);

        result.Scores.Count.Should().Be(72);
        host.Services.GetRequiredService<IOptions<FusionMetricsOptions>>().Value.Threads.Should().Be(2);
    }

    private static IHost HostWith(string threads)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("FusionMetrics:Threads", threads)]);
        builder.Services.AddFusionMetrics();
        builder.Services.Configure<FusionMetricsOptions>(builder.Configuration.GetSection("FusionMetrics"));
        return builder.Build();
    }
}
