namespace FusionMetrics.Data.Batches;

/// <summary>Evaluates one recipe of a batch after another.</summary>
internal sealed class BatchWork(string folder, string output, EvaluationEngine engine, ITableFormat format, BatchRepeat repeat)
{
    // Beside the place of the outputs, so that what the manifest says of the way to the inputs stays right when it is moved there.
    private const string StagingPrefix = ".fusionmetrics-batch-";

    public BatchRow Do(string recipe, string name, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken)
    {
        var row = new BatchRow(recipe, name, BatchStatus.Done);
        var place = Path.Combine(output, name);
        try
        {
            var file = RecipeFile.Read(Path.Combine(folder, recipe), engine.Catalog);
            if (repeat == BatchRepeat.Changed && StandingRun.Find(place, file, engine.Catalog, format) is { } standing)
                return row with { Status = BatchStatus.Skipped, Regions = standing.Regions, Periods = standing.Periods, Warnings = standing.Warnings };
            var run = EvaluationRun.Evaluate(file, engine, progress, cancellationToken);
            Write(run, place, progress, cancellationToken);
            return row with { Regions = run.Panel.Regions.Count, Periods = run.Panel.Periods.Count, Warnings = run.Diagnostics.Count(d => d.Severity == Severity.Warning) };
        }
        catch (FusionMetricsException exception)
        {
            return Failed([.. exception.Diagnostics.Where(d => d.Severity == Severity.Error)]);
        }
#pragma warning disable CA1031 // Whatever happens to one recipe, the others are evaluated.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Failed([BatchRules.Failed.Says($"{exception.GetType().Name}: {exception.Message} This may be a defect: please report it with the recipe.", DiagnosticLocation.In(Path.Combine(folder, recipe)))]);
        }

        BatchRow Failed(IReadOnlyList<Diagnostic> errors) => row with { Status = BatchStatus.Failed, Errors = errors };
    }

    // A new folder appears with all of its files at once. In one that is there, files of other people may be, so that only ours are exchanged.
    private void Write(EvaluationRun run, string place, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken)
    {
        if (Directory.Exists(place) || File.Exists(place))
        {
            run.Write(place, format, progress, cancellationToken);
            return;
        }
        var staging = Path.Combine(Path.GetDirectoryName(place)!, StagingPrefix + Path.GetFileName(place));
        try
        {
            if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
            run.Write(staging, format, progress, cancellationToken);
            Directory.Move(staging, place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FusionMetricsException(OutputRules.NotWritable.Says($"The outputs cannot be written: {e.Message}", DiagnosticLocation.In(place)));
        }
    }
}
