using System.CommandLine;
using System.Diagnostics;
using FusionMetrics.Cli.Output;
using FusionMetrics.Diagnosis;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics diagnose recipe.yaml --region CHN --period 2021 --against DEU --output folder</c>.</summary>
internal static class DiagnoseCommand
{
    public static Command Create()
    {
        var recipe = SharedOptions.Recipe();
        var region = new Option<string>("--region", "-r") { Description = "The region's code; where it is left out, the one with the least score is shown.", HelpName = "code" };
        var period = new Option<string>("--period") { Description = "The period; the last of the panel where it is left out.", HelpName = "period" };
        var against = new Option<string>("--against")
        {
            Description = "What the region is compared with: frontier (the best observed), mean, a period, another region, or both as DEU/2010.", HelpName = "reference",
        };
        var series = new Option<string>("--series") { Description = "The score that is diagnosed: d, t, c, u_<subsystem>, or the id of the ranking.", HelpName = "series" };
        var (output, format, threads, verbose, quiet) = (SharedOptions.Output(), SharedOptions.Format(), SharedOptions.Threads(), SharedOptions.Verbose(), SharedOptions.Quiet());
        var command = new ToolCommand("diagnose", "Tells what holds a region back: obstacle degrees, what one unit of each indicator does, what makes the difference to others.",
            ("What holds one region back", "fusionmetrics diagnose recipe.yaml --region CHN"),
            ("What makes its difference to another", "fusionmetrics diagnose recipe.yaml --region CHN --against DEU --output out"),
            ("Then, against what it was five years before", "fusionmetrics diagnose recipe.yaml --region CHN --period 2020 --against 2015"))
        {
            recipe, region, period, against, series, output, format, threads, verbose, quiet,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var started = Stopwatch.GetTimestamp();
            var engine = Engines.With(parsed.GetValue(threads));
            var run = ProgressDisplay.During(progress =>
            {
                var file = RecipeFile.Read(parsed.GetValue(recipe)!, engine.Catalog);
                var asked = Asked(file.Diagnosis ?? new() { Grey = new() }, parsed.GetValue(region), parsed.GetValue(period), parsed.GetValue(against), parsed.GetValue(series));
                return EvaluationRun.Evaluate(file.With(asked), engine, progress, cancellationToken);
            });
            return RunReport.Finish(run, $"{run.Diagnosis!.Summary()}\n", SharedOptions.Destination(parsed, output, format), started, new(parsed.GetValue(verbose), parsed.GetValue(quiet)), cancellationToken);
        })));
        return command;
    }

    // What the command line says goes before what the recipe says.
    private static DiagnosisRecipe Asked(DiagnosisRecipe recipe, string? region, string? period, string? against, string? series) => recipe with
    {
        Series = series ?? recipe.Series,
        Contributions = recipe.Contributions with
        {
            Region = region ?? recipe.Contributions.Region,
            Period = period is null ? recipe.Contributions.Period : ReadPeriod(period),
            Against = string.IsNullOrEmpty(against) ? recipe.Contributions.Against : ContributionReference.Parse(against),
        },
    };

    private static Period ReadPeriod(string text) => Period.TryParse(text, out var period) ? period
        : throw new FusionMetricsException(DiagnosisRules.Unusable.Says($"'{text}' is no period. Write 2020, 2020-Q3 or 2020-07."));
}
