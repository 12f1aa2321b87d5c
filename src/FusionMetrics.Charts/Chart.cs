using FusionMetrics.Charts.Figures;
using FusionMetrics.Diagnosis;
using FusionMetrics.Outlook;

namespace FusionMetrics.Charts;

/// <summary>
/// A picture of a result: static SVG, the same bytes on every machine, with a title and a description for readers who cannot see it. Immutable; safe for any number of threads.
/// </summary>
/// <remarks>Colours are those of Okabe and Ito. Names are text whatever is in them. The reader's machine brings the fonts; Chinese ones are among those asked for.</remarks>
public sealed class Chart
{
    internal Chart(string title, string description, string svg) => (Title, Description, Svg) = (title, description, svg);

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>What is to be seen, in a sentence.</summary>
    public string Description { get; }

    /// <summary>The picture: an <c>svg</c> element.</summary>
    public string Svg { get; }

    /// <summary>The coupling coordination degree D of the regions in a period, beside that in the first period; the largest first, over the grades.</summary>
    /// <param name="result">The result.</param>
    /// <param name="options">How it is drawn; null for the defaults.</param>
    /// <returns>The chart.</returns>
    /// <exception cref="InvalidOperationException">The result has no coupling.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range, or the result has no such period.</exception>
    public static Chart Coordination(EvaluationResult result, ChartOptions? options = null) => CoordinationFigure.Draw(result, ChartOptions.Checked(options));

    /// <summary>The grade of D of every region in every period, as a heat map; the regions of the largest D in the last period first.</summary>
    /// <inheritdoc cref="Coordination"/>
    public static Chart Grades(EvaluationResult result, ChartOptions? options = null) => GradesFigure.Draw(result, ChartOptions.Checked(options));

    /// <summary>The score of the ranking of the regions in a period, the best first, with their ranks.</summary>
    /// <param name="result">The result.</param>
    /// <param name="options">How it is drawn; null for the defaults.</param>
    /// <returns>The chart.</returns>
    /// <exception cref="InvalidOperationException">The result has no ranking.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range, or the result has no such period.</exception>
    public static Chart Ranking(EvaluationResult result, ChartOptions? options = null) => RankingFigure.Draw(result, ChartOptions.Checked(options));

    /// <summary>The weight of every indicator in the whole system, by subsystem, the largest first.</summary>
    /// <param name="result">The result.</param>
    /// <param name="options">How it is drawn; null for the defaults.</param>
    /// <returns>The chart.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range, or the result has no such period.</exception>
    public static Chart Weights(EvaluationResult result, ChartOptions? options = null) => WeightsFigure.Draw(result, ChartOptions.Checked(options));

    /// <summary>The regions by the indices U of two subsystems in a period; lines at the means, and where both are equal.</summary>
    /// <param name="result">The result.</param>
    /// <param name="first">The code of the subsystem to the right; null for the first.</param>
    /// <param name="second">The code of the subsystem upwards; null for the second.</param>
    /// <param name="options">How it is drawn; null for the defaults.</param>
    /// <returns>The chart.</returns>
    /// <exception cref="KeyNotFoundException">There is no such subsystem.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range, or the result has no such period.</exception>
    public static Chart Quadrants(EvaluationResult result, string? first = null, string? second = null, ChartOptions? options = null)
        => QuadrantsFigure.Draw(result, first, second, ChartOptions.Checked(options));

    /// <summary>The mean obstacle degree of every indicator, the largest first.</summary>
    /// <param name="diagnosis">The diagnosis.</param>
    /// <param name="region">The region over whose periods the means are taken; null for all regions in the period of the options, or in all periods.</param>
    /// <param name="options">How it is drawn; null for the defaults.</param>
    /// <returns>The chart.</returns>
    /// <exception cref="KeyNotFoundException">There is no such region or period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static Chart Obstacles(DiagnosisResult diagnosis, string? region = null, ChartOptions? options = null) => ObstaclesFigure.Draw(diagnosis, region, ChartOptions.Checked(options));

    /// <summary>A series with its forecast, the band of the forecast, and its breaks.</summary>
    /// <param name="row">Status and trend of the series.</param>
    /// <param name="options">How it is drawn; null for the defaults.</param>
    /// <returns>The chart.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static Chart Forecast(OutlookRow row, ChartOptions? options = null) => ForecastFigure.Draw(row, ChartOptions.Checked(options));

    /// <summary>Writes the picture to a file in UTF-8. A run that dies on the way leaves an old file as it was.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var beside = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllText(beside, Svg);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>The picture, for notebooks.</summary>
    /// <returns>An <c>svg</c> element.</returns>
    public string ToHtml() => Svg;

    /// <summary>The title and the description.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Title}. {Description}";
}
