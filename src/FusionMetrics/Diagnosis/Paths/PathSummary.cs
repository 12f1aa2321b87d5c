namespace FusionMetrics.Diagnosis;

/// <summary>Plans in plain words, for readers. Immutable.</summary>
public sealed class PathSummary
{
    private readonly PathResult path;

    internal PathSummary(PathResult path) => this.path = path;

    /// <summary>The plans in Chinese (中文).</summary>
    /// <returns>Several lines.</returns>
    public string InChinese() => new PathText(path, Language.Chinese).ToString();

    /// <summary>The plans in English.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => new PathText(path, Language.English).ToString();
}
