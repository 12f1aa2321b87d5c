using System.CommandLine;
using System.Diagnostics;
using FusionMetrics.Cli.Output;
using FusionMetrics.Diagnosis;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics path recipe.yaml --region UZB --goal next --years 5 --output folder</c>.</summary>
internal static class PathCommand
{
    private const string English = "en";
    private const string Chinese = "zh";

    private static readonly Option<string> Region = new("--region", "-r") { Description = "The code of the region that is to improve.", HelpName = "code" };
    private static readonly Option<string> Period = new("--period") { Description = "The period to start from; the last of the panel where it is left out.", HelpName = "period" };
    private static readonly Option<string> Series = new("--series") { Description = "The score that is to rise: d, t or u_<subsystem>.", HelpName = "series" };
    private static readonly Option<string> Goal = new("--goal") { Description = "The grade to be reached at the least cost: next, its number or its name.", HelpName = "grade" };
    private static readonly Option<double?> Score = new("--score") { Description = "The score to be reached at the least cost.", HelpName = "number" };
    private static readonly Option<string> Overtake = new("--overtake") { Description = "The code of the region to be overtaken at the least cost.", HelpName = "code" };
    private static readonly Option<double?> Budget = new("--budget") { Description = "What may be spent: the score is made as large as it allows.", HelpName = "number" };
    private static readonly Option<int?> Years = new("--years") { Description = "Within how many years; 5 where it is left out.", HelpName = "number" };
    private static readonly Option<int?> Periods = new("--periods") { Description = "Within how many periods of the panel.", HelpName = "number" };
    private static readonly Option<PathSchedule?> Schedule = SharedOptions.Word<PathSchedule>("--schedule", "When indicators move.");
    private static readonly Option<bool> All = new("--all") { Description = "All regions share the budget." };
    private static readonly Option<PathAllocation?> Allocate = SharedOptions.Word<PathAllocation>("--allocate", "How regions share the budget: for the largest mean or least score, or the largest count of goals reached.");
    private static readonly Option<int?> Alternatives = new("--alternatives") { Description = "How many plans are made that move different indicators; 5 where it is left out.", HelpName = "number" };

    public static Command Create()
    {
        var recipe = SharedOptions.Recipe();
        var language = new Option<string>("--language") { Description = "The language of the summary.", HelpName = "en|zh", DefaultValueFactory = _ => English };
        language.AcceptOnlyFromAmong(English, Chinese);
        var (output, format, threads, verbose, quiet) = (SharedOptions.Output(), SharedOptions.Format(), SharedOptions.Threads(), SharedOptions.Verbose(), SharedOptions.Quiet());
        var command = new ToolCommand("path", "Plans how a region reaches a goal at the least cost, how it makes the most of a budget, or how regions share one.",
            ("The cheapest way to the next grade", "fusionmetrics path recipe.yaml --region MDA --goal next --years 5"),
            ("The most that a budget can do, summed up in Chinese", "fusionmetrics path recipe.yaml --region MDA --budget 2 --language zh"),
            ("One budget shared by all regions", "fusionmetrics path recipe.yaml --all --budget 20 --allocate mean --output out"))
        {
            recipe, Region, Period, Series, Goal, Score, Overtake, Budget, Years, Periods, Schedule, All, Allocate, Alternatives, language, output, format, threads, verbose, quiet,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var started = Stopwatch.GetTimestamp();
            var engine = Engines.With(parsed.GetValue(threads));
            var run = ProgressDisplay.During(progress =>
            {
                var file = RecipeFile.Read(parsed.GetValue(recipe)!, engine.Catalog);
                return EvaluationRun.Evaluate(file.With(Asked(file.PlannedPath ?? new(), parsed)), engine, progress, cancellationToken);
            });
            var summary = run.PlannedPath!.Summary;
            return RunReport.Finish(run, $"{(parsed.GetValue(language) == Chinese ? summary.InChinese() : summary)}\n", SharedOptions.Destination(parsed, output, format), started,
                new(parsed.GetValue(verbose), parsed.GetValue(quiet)), cancellationToken);
        })));
        return command;
    }

    // What the command line says goes before what the recipe says: a goal before a budget and the other way round, one region before many.
    private static PathRecipe Asked(PathRecipe path, ParseResult parsed)
    {
        PathGoal[] goals =
        [
            .. parsed.GetValue(Goal) is { Length: > 0 } grade ? [grade == "next" ? PathGoal.NextGrade : PathGoal.OfGrade(grade)] : Array.Empty<PathGoal>(),
            .. parsed.GetValue(Score) is { } score ? [PathGoal.OfScore(score)] : Array.Empty<PathGoal>(),
            .. parsed.GetValue(Overtake) is { Length: > 0 } other ? [PathGoal.Overtaking(other)] : Array.Empty<PathGoal>(),
        ];
        if (goals.Length > 1) throw Refuse("--goal, --score and --overtake are three kinds of goal: name one of them.");
        var (region, budget, allocate) = (parsed.GetValue(Region), parsed.GetValue(Budget), parsed.GetValue(Allocate));
        if (region is not null && (allocate is not null || parsed.GetValue(All))) throw Refuse("--region names one region, which shares a budget with nobody: leave out --all and --allocate, or --region.");
        if (region is not null) path = path with { Region = region, Allocate = null, Regions = [] };
        if (allocate is not null || parsed.GetValue(All)) path = path with { Region = null, Allocate = allocate ?? path.Allocate ?? PathAllocation.Mean };
        if (parsed.GetValue(All)) path = path with { Regions = [] };
        if (goals is [var goal]) path = path with { Goal = goal, Budget = path.Allocate is null && budget is null ? null : path.Budget };
        if (budget is not null) path = path with { Budget = budget, Goal = goals.Length == 0 && path.Allocate != PathAllocation.Count ? null : path.Goal };
        if (parsed.GetValue(Years) is { } years) path = path with { Years = years, Periods = parsed.GetValue(Periods) };
        else if (parsed.GetValue(Periods) is { } periods) path = path with { Periods = periods, Years = null };
        return path with
        {
            Period = parsed.GetValue(Period) is { } period ? ReadPeriod(period) : path.Period,
            Series = parsed.GetValue(Series) ?? path.Series,
            Schedule = parsed.GetValue(Schedule) ?? path.Schedule,
            Alternatives = parsed.GetValue(Alternatives) ?? path.Alternatives,
        };
    }

    private static Period ReadPeriod(string text) => FusionMetrics.Period.TryParse(text, out var period) ? period : throw Refuse($"'{text}' is no period. Write 2020, 2020-Q3 or 2020-07.");

    private static FusionMetricsException Refuse(string message) => new(PathRules.Unusable.Says(message));
}
