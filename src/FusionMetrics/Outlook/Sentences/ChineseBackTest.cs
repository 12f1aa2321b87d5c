using System.Globalization;

namespace FusionMetrics.Outlook;

/// <summary>Says in Chinese which forecaster missed a series least, and how far the usual one did.</summary>
internal sealed class ChineseBackTest(SeriesBackTest test)
{
    private static readonly string Usual = new OutlookRecipe().Forecast!.Id;

    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        if (test.Forecasters is not [{ Place: not null } first, ..]) return $"{test.Series}：数值过少或没有变动，无法比较预测方法。";
        var usual = test.Forecasters.FirstOrDefault(row => row.Forecaster == Usual && row.Place != null);
        var best = usual is { Place: 1 } ? usual : first;
        var where = best.Regions > 1 ? $"，{best.Regions}个地区" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{test.Series}{where}，向前{(test.Horizon == 1 ? "1期" : $"1至{test.Horizon}期")}共{best.Errors.Count}次预测：{best.Forecaster}误差最小，为以往平均变动的{Digits.Of(best.Errors.Mase)}倍，其预测区间包含了{Digits.OfProbability(best.Errors.Coverage)}的实际值{Of(usual == best ? null : usual)}。");
    }

    private string Of(ForecasterRow? usual)
        => usual is null ? "" : $"；{usual.Forecaster}列{test.Forecasters.Count}种方法中的第{usual.Place}位，为{Digits.Of(usual.Errors.Mase)}倍，包含{Digits.OfProbability(usual.Errors.Coverage)}";
}
