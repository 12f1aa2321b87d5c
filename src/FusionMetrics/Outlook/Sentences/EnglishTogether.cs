using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>Says in English what the test of several series together finds.</summary>
internal sealed class EnglishTogether(TogetherRow row)
{
    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        var found = row.Finding.Overall;
        if (row.Series.Count < 2) return $"{(row.Region.Length == 0 ? "" : $"{row.Region}: ")}fewer than two series with three values or more to be tested together.";
        var name = string.Join(", ", new[] { row.Region, string.Join(", ", row.Series) }.Where(part => part.Length > 0));
        if (found.Verdict == Verdict.TooShort) return $"{name}: too few values for a test of all together.";
        var verdict = found.Verdict switch
        {
            Verdict.Increasing => "they improve on the whole", Verdict.Decreasing => "they worsen on the whole", _ => "no trend on the whole",
        };
        return $"{name}: {verdict} (p {Digits.OfP(found.P)}){(row.Differ ? $", but not alike (p {Digits.OfP(row.Finding.HeterogeneityP)})" : "")}.";
    }
}
