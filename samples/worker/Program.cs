// A worker service: the engine by injection, options from configuration, messages to the log, then it ends.
using FusionMetrics;
using FusionMetrics.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddFusionMetrics(DataMethods.Register);
builder.Services.Configure<FusionMetricsOptions>(builder.Configuration.GetSection("FusionMetrics"));
builder.Services.AddHostedService<Scoring>();
await builder.Build().RunAsync();

internal sealed class Scoring(EvaluationEngine engine, IHostApplicationLifetime lifetime, ILogger<Scoring> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var recipe = RecipeFile.Read("samples/countries/recipe.yaml", engine.Catalog);
        var run = EvaluationRun.Evaluate(recipe, engine, cancellationToken: stoppingToken);
        foreach (var row in ResultSummary.Of(run.Result, most: 3).Top)
            logger.LogInformation("{Region}: D = {D:0.000}, {Grade}, trend {Arrow}", row.Region, row.Coupling?.D, row.Coupling?.Grade?.Name, row.Arrow);
        lifetime.StopApplication();
        return Task.CompletedTask;
    }
}
