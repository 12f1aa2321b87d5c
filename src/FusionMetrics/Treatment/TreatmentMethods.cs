using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>The built-in treatments.</summary>
internal static class TreatmentMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<ITreatment, LinearInterpolationOptions>(
            "linear", LinearInterpolation.Description, LinearInterpolationOptions.Set, o => new LinearInterpolation(o));
        registry.Add<ITreatment, CarryForwardOptions>("locf", CarryForward.Description, CarryForwardOptions.Set, o => new CarryForward(o));
        registry.Add<ITreatment, GroupFillOptions>("group-mean", GroupFill.Mean, GroupFillOptions.Set, o => new GroupFill(o, GroupStatistic.Mean));
        registry.Add<ITreatment, GroupFillOptions>("group-median", GroupFill.Median, GroupFillOptions.Set, o => new GroupFill(o, GroupStatistic.Median));
        registry.Add<ITreatment, DropOptions>("drop-region", DropRegions.Description, DropOptions.Set, o => new DropRegions(o));
        registry.Add<ITreatment, DropOptions>("drop-period", DropPeriods.Description, DropOptions.Set, o => new DropPeriods(o));
        registry.Add<ITreatment, WinsoriseOptions>("winsorise", Winsorise.Description, WinsoriseOptions.Set, o => new Winsorise(o));
        registry.Add<ITreatment, WinsoriseQuantilesOptions>(
            "winsorise-quantiles", WinsoriseQuantiles.Description, WinsoriseQuantilesOptions.Set, o => new WinsoriseQuantiles(o));
        registry.Add<ITreatment, BoxCoxOptions>("box-cox", BoxCoxTransformation.Description, BoxCoxOptions.Set, o => new BoxCoxTransformation(o));
        registry.Add<ITreatment, SignedLogOptions>("signed-log", SignedLog.Description, SignedLogOptions.Set, o => new SignedLog(o));
        registry.Add<ITreatment, RangeLogOptions>("log", RangeLog.Description, RangeLogOptions.Set, o => new RangeLog(o));
        registry.Add<ITreatment, DenominateOptions>("denominate", Denominate.Description, DenominateOptions.Set, o => new Denominate(o));
    }
}
