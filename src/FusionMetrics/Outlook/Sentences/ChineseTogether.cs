using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>Says in Chinese what the test of several series together finds.</summary>
internal sealed class ChineseTogether(TogetherRow row)
{
    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        var found = row.Finding.Overall;
        if (row.Series.Count < 2) return $"{(row.Region.Length == 0 ? "" : $"{row.Region}：")}至少有三个数值的序列不足两个，无法合并检验。";
        var name = string.Join("，", new[] { row.Region, string.Join("、", row.Series) }.Where(part => part.Length > 0));
        if (found.Verdict == Verdict.TooShort) return $"{name}：数值过少，无法合并检验。";
        var verdict = found.Verdict switch
        {
            Verdict.Increasing => "总体改善", Verdict.Decreasing => "总体恶化", _ => "总体无趋势",
        };
        return $"{name}：{verdict}（p {Digits.OfP(found.P)}）{(row.Differ ? $"，但各序列趋势不一致（p {Digits.OfP(row.Finding.HeterogeneityP)}）" : "")}。";
    }
}
