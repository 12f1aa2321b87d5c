namespace FusionMetrics.Charts;

/// <summary>How a chart is drawn. Immutable.</summary>
public sealed record ChartOptions
{
    /// <summary>The language of titles and names. Default English.</summary>
    public Language Language { get; init; }

    /// <summary>The title; null for one that says what is drawn, empty for none.</summary>
    public string? Title { get; init; }

    /// <summary>The width in pixels, 320 to 4000. The height follows from what is drawn. Default 720.</summary>
    public int Width { get; init; } = 720;

    /// <summary>The period that is drawn, where one is; null for the last.</summary>
    public Period? Period { get; init; }

    /// <summary>The most regions to draw, 2 to 1000: of more, those of the largest and of the least values. Default 40.</summary>
    public int Most { get; init; } = 40;

    internal static ChartOptions Checked(ChartOptions? options)
    {
        options ??= new ChartOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Width, 320);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Width, 4000);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Most, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Most, 1000);
        return options;
    }

    /// <summary>What is said in both languages, in the one that was chosen.</summary>
    internal string Say(string english, string chinese) => Language == Language.Chinese ? chinese : english;

    internal string NameOf(Region region) => Say(region.Name ?? region.Code, region.NameZh ?? region.Name ?? region.Code);

    internal string NameOf(Indicator indicator) => Say(indicator.Name ?? indicator.Code, indicator.NameZh ?? indicator.Name ?? indicator.Code);

    internal string NameOf(Coupling.Grade grade) => FormattableString.Invariant($"{grade.Number} {Say(grade.Name, grade.NameZh)}");
}
