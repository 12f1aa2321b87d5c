using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Outlook;

/// <summary>Why a test of convergence says nothing of a series, as its sentence says it in English and in Chinese.</summary>
internal static class TooFewToConverge
{
    /// <summary>Why dispersion has no trend to test.</summary>
    public static (string English, string Chinese) Sigma(ConvergenceRow row)
    {
        if (row.Table.Regions.Count - row.Sigma.LeftOut.Count < 2) return ("too few regions have a value at every period for dispersion", "各时期均有数值的地区过少，无法检验σ收敛");
        if (row.Measured.Count == row.Sigma.Dispersions.Count(at => at.Count > 1)) return ("too few periods for a trend of dispersion", "时期过少，无法检验σ收敛");
        return row.Measure == DispersionMeasure.Variation
            ? ("too few periods at which the mean is positive for a trend of dispersion", "均值为正的时期过少，无法检验σ收敛")
            : ("too few periods at which all values are positive for a trend of dispersion", "数值均为正的时期过少，无法检验σ收敛");
    }

    /// <summary>Why growth cannot be compared.</summary>
    public static (string English, string Chinese) Beta(ConvergenceRow row)
    {
        var controls = row.Beta.Controls.Count;
        if (row.Periods.Count < 2) return ("too few periods to compare growth", "时期过少，无法检验β收敛");
        // As many regions as coefficients leave no error to judge by.
        if (row.Beta.Count > controls + 2)
            return controls == 0 ? ("all began alike, so growth is not compared", "初始水平相同，无法检验β收敛") : ("what is held constant explains itself or the start, so growth is not compared", "控制变量之间或与初始水平线性相关，无法检验β收敛");
        if (row.Beta.LeftOut.Count == 0) return ("too few regions to compare growth", "地区过少，无法检验β收敛");
        return controls == 0
            ? ("too few regions with positive values at the first and the last period to compare growth", "首末时期数值均为正的地区过少，无法检验β收敛")
            : ("too few regions with positive values at the first and the last period, and all that is held constant, to compare growth", "首末时期数值均为正且控制变量齐全的地区过少，无法检验β收敛");
    }

    /// <summary>Why there are no clubs to look for.</summary>
    public static (string English, string Chinese) Clubs(ConvergenceRow row)
        => row.Table.Regions.Count - row.Clubs.LeftOut.Count < 2
            ? ("too few regions with positive values at every period for clubs", "各时期数值均为正的地区过少，无法识别收敛俱乐部")
            : ("too few periods for clubs", "时期过少，无法识别收敛俱乐部");
}
