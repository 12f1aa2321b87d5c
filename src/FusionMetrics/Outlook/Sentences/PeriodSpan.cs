namespace FusionMetrics.Outlook;

/// <summary>From one period to another, as sentences write it: one alone where both are the same.</summary>
internal static class PeriodSpan
{
    public static string English(Period first, Period last) => first == last ? $"{first}" : $"{first} to {last}";

    public static string Chinese(Period first, Period last) => first == last ? first.InChinese() : $"{first.InChinese()}至{last.InChinese()}";
}
