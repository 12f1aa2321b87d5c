using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>What the table of weights and the stored model need of measures.</summary>
internal sealed class ProperMeasures() : PromiseOf<IWeighting>($"{WeightingPromises.Family}.measures",
    "Measures have different names, the same for any columns, and one finite number a column.")
{
    public override IEnumerable<Trial<IWeighting>> Trials() => SampleTables.All.Select(table => Try(table.Case, weighting =>
        Breach(Weighed.Outcome(weighting, table), NamesOf(Weighed.Outcome(weighting, SampleTables.Ordinary[0])), table.ColumnCount)));

    private static string NamesOf(WeightingOutcome outcome) => string.Join(", ", outcome.Measures.Select(m => m.Key));

    private static string? Breach(WeightingOutcome outcome, string ordinaryNames, int columns)
    {
        if (NamesOf(outcome) != ordinaryNames) return $"measures [{NamesOf(outcome)}], but [{ordinaryNames}] for ordinary columns";
        if (outcome.Measures.DistinctBy(m => m.Key).Count() < outcome.Measures.Count) return $"measures [{NamesOf(outcome)}]";
        foreach (var (name, values) in outcome.Measures)
        {
            if (values.Count != columns) return $"{values.Count} numbers of '{name}' for {columns} columns";
            if (values.FirstOrDefault(v => !double.IsFinite(v), 0) is not 0 and var bad) return FormattableString.Invariant($"'{name}' is {bad}");
        }
        return null;
    }
}
