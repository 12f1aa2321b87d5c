using System.Globalization;
using System.Text;

namespace FusionMetrics.Diagnosis;

/// <summary>What a diagnosis found of one region in one period, for readers: obstacles, gradient, contributions. Immutable.</summary>
public sealed class DiagnosisSummary
{
    private const int Shown = 5;

    private readonly DiagnosisResult diagnosis;

    private DiagnosisSummary(DiagnosisResult diagnosis, Comparison comparison)
    {
        this.diagnosis = diagnosis;
        Comparison = comparison;
        var row = diagnosis.Result.Panel.FindRow(comparison.Region, comparison.Period);
        Region = diagnosis.Result.Panel.RegionAt(row);
        Obstacles = diagnosis.Obstacles[row].Top(Shown);
        Gradient = [.. diagnosis.Gradient.Of(comparison.Region, comparison.Period)];
        Contributions = [.. diagnosis.Contributions.Where(c => c.Region == comparison.Region).OrderByDescending(c => Math.Abs(c.Contribution))];
        GreyRelations = [.. (diagnosis.GreyRelations ?? Enumerable.Empty<GreyRow>()).Where(g => g.Region == comparison.Region && g.Place is not null).OrderBy(g => g.Place)];
    }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>The scores that are compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>The largest obstacles, the largest first.</summary>
    public IReadOnlyList<Obstacle> Obstacles { get; }

    /// <summary>The gradient, in the order of the indicators.</summary>
    public IReadOnlyList<GradientRow> Gradient { get; }

    /// <summary>The contributions, the largest in size first.</summary>
    public IReadOnlyList<ContributionRow> Contributions { get; }

    /// <summary>The grey relations, the closest first; empty where they were not asked for.</summary>
    public IReadOnlyList<GreyRow> GreyRelations { get; }

    internal static DiagnosisSummary Of(DiagnosisResult diagnosis, string? region)
    {
        var found = diagnosis.Contributions.Comparisons.Where(c => region is null || c.Region == region).OrderBy(c => double.IsNaN(c.Score)).ThenBy(c => c.Score).FirstOrDefault();
        return found is null ? throw new KeyNotFoundException($"The diagnosis has no region '{region}'.") : new(diagnosis, found);
    }

    /// <summary>The summary as text.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Named(Region.ToString(), Region.NameZh)} in {Comparison.Period}: {diagnosis.Series} = {Digits(Comparison.Score)}");
        if (diagnosis.Result.Coupling is { } table && table[diagnosis.Result.Panel.FindRow(Comparison.Region, Comparison.Period)] is { Grade: { } grade } row)
            text.Append(CultureInfo.InvariantCulture, $", grade {grade.Number} {grade.Name} {grade.NameZh}, lagging: {row.Lagging}");
        text.Append("\n\n");
        AppendObstacles(text);
        AppendGradient(text);
        AppendContributions(text);
        if (GreyRelations.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"Moves with {diagnosis.Series} over time (grey relation 灰色关联度): ")
                .AppendJoin(", ", GreyRelations.Take(Shown).Select(g => $"{g.Indicator.Code} {Digits(g.Grade)}")).Append('\n');
        return text.ToString();
    }

    private void AppendObstacles(StringBuilder text)
    {
        if (Obstacles.Count == 0)
        {
            text.Append("Nothing falls short of the ideal.\n\n");
            return;
        }
        text.Append("Largest obstacles 障碍度, percent\n");
        text.Append(TextTable.Render(["indicator", "", "obstacle"],
            [.. Obstacles.Select(o => new[] { o.Indicator.Code, Name(o.Indicator), o.Degree.ToString("0.0", CultureInfo.InvariantCulture) })], [false, false, true])).Append('\n');
    }

    private void AppendGradient(StringBuilder text)
    {
        var strongest = Gradient.Where(g => double.IsFinite(g.Elasticity)).OrderByDescending(g => Math.Abs(g.Elasticity)).Take(Shown).ToList();
        if (strongest.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"Strongest levers on {diagnosis.Series}\n");
        text.Append(TextTable.Render(["indicator", "", "value", "unit", "one unit more", "one percent more"],
            [.. strongest.Select(g => new[]
            {
                g.Indicator.Code, Name(g.Indicator), Digits(g.Value), g.Indicator.Unit ?? "", Signed(g.ByValue), Signed(g.ByValue * g.Value / 100),
            })], [false, false, true, false, true, true])).Append('\n');
    }

    private void AppendContributions(StringBuilder text)
    {
        if (double.IsNaN(Comparison.Difference)) return;
        text.Append(CultureInfo.InvariantCulture, $"Against {Comparison.Against} ({Digits(Comparison.ReferenceScore)}) the difference is {Signed(Comparison.Difference)}, of which\n");
        var codes = diagnosis.Result.Recipe.System.Indicators.ToDictionary(i => i.Code, Name, StringComparer.Ordinal);
        text.Append(TextTable.Render(["part", "", "contribution", "value", "reference"],
            [.. Contributions.Take(Shown).Select(c => new[]
            {
                c.Part, codes.GetValueOrDefault(c.Part, ""), Signed(c.Contribution), Digits(c.Value), Digits(c.ReferenceValue),
            })], [false, false, true, true, true]));
        if (Contributions.Count > Shown) text.Append(CultureInfo.InvariantCulture, $"and {Contributions.Count - Shown} others {Signed(Others())} in all\n");
        text.Append('\n');
    }

    private double Others()
    {
        var sum = Comparison.Difference;
        foreach (var shown in Contributions.Take(Shown)) sum -= shown.Contribution;
        return sum;
    }

    private static string Name(Indicator indicator) => Named(indicator.Name ?? "", indicator.NameZh);

    private static string Named(string name, string? nameZh) => nameZh is null ? name : $"{name} {nameZh}".TrimStart();

    private static string Digits(double value) => double.IsNaN(value) ? "" : value.ToString("G5", CultureInfo.InvariantCulture);

    private static string Signed(double value) => (value > 0 ? "+" : "") + value.ToString("G3", CultureInfo.InvariantCulture);
}
