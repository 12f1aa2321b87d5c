using System.Globalization;

namespace FusionMetrics.Outlook;

/// <summary>Says in Chinese which forecaster missed a series least, and how far the usual one did.</summary>
internal sealed class ChineseBackTest(SeriesBackTest test)
{
    private static readonly string Usual = new OutlookRecipe().Forecast!.Id;

    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        if (test.Forecasters is not [{ Place: not null } first, ..]) return $"{test.Series}：{Nothing()}。";
        var usual = test.Forecasters.FirstOrDefault(row => row.Forecaster == Usual && row.Place != null);
        var best = usual is { Place: 1 } ? usual : first;
        var reached = 1 + Array.FindLastIndex([.. best.Steps], step => step.Count > 0);
        var where = best.Regions > 1 ? $"，{best.Regions}个地区" : "";
        var alike = test.Forecasters.Count(row => row.Place == 1) - 1;
        return string.Create(CultureInfo.InvariantCulture, $"{test.Series}{where}，向前{(reached == 1 ? "1期" : $"1至{reached}期")}共{best.Errors.Count}次预测：{best.Forecaster}{(alike == 0 ? "" : $"等{alike + 1}种方法并列")}误差最小，为以往平均变动的{Digits.Of(best.Errors.Mase)}倍，其预测区间包含了{Digits.OfProbability(best.Errors.Coverage)}的实际值{Of(usual == best ? null : usual)}{WithoutPlace()}。");
    }

    private string Nothing()
    {
        if (test.Forecasters.All(row => row.Origins == 0)) return "数值过少或不适于所选方法，未能作出预测";
        return test.Forecasters.All(row => row.Errors.Count == 0) ? "数值间隔不等，预测时点均无实际值" : "预测之前的数值没有变动，无法衡量误差";
    }

    private string Of(ForecasterRow? usual)
        => usual is null ? "" : $"；{usual.Forecaster}列{test.Forecasters.Count(row => row.Place != null)}种方法中的第{usual.Place}位，为{Digits.Of(usual.Errors.Mase)}倍，包含{Digits.OfProbability(usual.Errors.Coverage)}";

    private string WithoutPlace() => test.Forecasters.Count(row => row.Place is null) is > 0 and var count ? $"；另有{count}种方法不能从每一时点预测，不参加排名" : "";
}
