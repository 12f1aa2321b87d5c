using System.Globalization;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>What a careless author reads a number by.</summary>
internal static class Culture
{
    /// <summary>1.5, or 15 where the point separates thousands.</summary>
    public static double Number => double.Parse("1.5", NumberStyles.Number, CultureInfo.CurrentCulture);
}
