using System.Globalization;
using FusionMetrics.Outlook;

namespace FusionMetrics.Cli.Output;

/// <summary>A comparison of forecasters for a terminal: of each series a sentence, and a table of forecasters.</summary>
internal static class BackTestText
{
    private static readonly (string, string)[] Headings =
        [("", ""), ("forecaster", "预测方法"), ("MASE", "MASE"), ("", ""), ("sMAPE", "sMAPE"), ("held", "覆盖率"), ("MSIS", "MSIS"), ("bias", "偏差"), ("regions", "地区"), ("best in", "最优地区数")];

    /// <summary>The text.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="isChinese">Whether sentences are Chinese.</param>
    public static string Of(BackTestComparison result, bool isChinese)
        => string.Join('\n', result.Series.Select(test => $"{(isChinese ? test.InChinese() : test.ToString())}\n\n{AlignedText.Of([new Wording(isChinese).Headings(Headings), .. test.Forecasters.Select(Cells)], 0, 2, 4, 5, 6, 7, 8, 9)}"));

    private static string[] Cells(ForecasterRow row) =>
    [
        row.Place?.ToString(CultureInfo.InvariantCulture) ?? "", row.Forecaster, Fixed(row.Errors.Mase), Sparkline.Of(row.Steps.Select(step => step.Mase)), Fixed(row.Errors.Smape),
        double.IsNaN(row.Errors.Coverage) ? "" : row.Errors.Coverage.ToString("0.0 %", CultureInfo.InvariantCulture), Fixed(row.Errors.Msis), AlignedText.Number(row.Errors.Bias),
        row.Regions.ToString(CultureInfo.InvariantCulture), row.BestIn.ToString(CultureInfo.InvariantCulture),
    ];

    private static string Fixed(double value) => double.IsNaN(value) ? "" : value.ToString("0.000", CultureInfo.InvariantCulture);
}
