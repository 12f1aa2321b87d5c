using System.Globalization;
using System.Text;
using FusionMetrics.Coupling;

namespace FusionMetrics.Diagnosis;

/// <summary>Writes plans in plain words of one language.</summary>
/// <param name="path">The plans.</param>
/// <param name="language">The language.</param>
internal sealed class PathText(PathResult path, Language language)
{
    private const int Shown = 12;

    private readonly StringBuilder text = new();

    /// <summary>The text.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString()
    {
        if (path.Allocation is null) OfRegion(path.Plans[0]);
        else OfRegions();
        return text.ToString();
    }

    private void OfRegion(PathPlan plan)
    {
        var (series, before, after) = (path.Series, plan.Before, plan.After);
        Say($"{Name(plan.Region)} in {path.Period}: {series} = {Digits(before.Score)}{InGrade(before.Grade)}.",
            $"{Name(plan.Region)}，{path.Period.InChinese()}：{series} = {Digits(before.Score)}{InGrade(before.Grade)}。");
        if (plan.Moves.Count == 0)
        {
            if (path.Recipe.Budget is null) Say("It is there already: nothing has to move.", "目标已经达到，无需调整任何指标。");
            else Say("Nothing can move.", "没有可以调整的指标。");
            return;
        }
        if (path.Recipe.Budget is { } budget)
            Say($"With a budget of {Digits(budget)} it reaches {series} = {Digits(after.Score)}{InGrade(after.Grade)} in {after.Period}; {Digits(plan.Cost)} is spent on {plan.Moves.Count} of {Indicators} indicators.",
                $"预算为{Digits(budget)}时，到{after.Period.InChinese()}可达 {series} = {Digits(after.Score)}{InGrade(after.Grade)}，调整{Indicators}项指标中的{plan.Moves.Count}项，花费{Digits(plan.Cost)}。");
        else
            Say($"Goal: {Goal}. The cheapest path costs {Digits(plan.Cost)}, moves {plan.Moves.Count} of {Indicators} indicators and gets there in {after.Period}.",
                $"目标：{Goal}。成本最低的路径花费{Digits(plan.Cost)}，调整{Indicators}项指标中的{plan.Moves.Count}项，于{after.Period.InChinese()}达到目标。");
        text.Append('\n');
        Moves(plan);
        text.Append('\n');
        Say($"{series} on the way: {Course(plan)}.", $"{series} 的变化：{Course(plan)}。");
        Say(Proof(plan.Certificate), Proof(plan.Certificate));
        foreach (var other in path.Plans.Skip(1)) Alternative(plan, other);
    }

    private void Moves(PathPlan plan)
    {
        string[] headings = language == Language.English ? ["indicator", "", "from", "to", "unit", "cost", "when", "limit"] : ["指标", "", "现值", "目标值", "单位", "成本", "时间", "限制"];
        text.Append(TextTable.Render(headings, [.. plan.Moves.Select(move => new[]
        {
            move.Indicator.Code, Name(move.Indicator), Digits(move.From), Digits(move.To), Unit(move.Indicator), Digits(move.Cost),
            move.First == move.Last ? $"{move.First}" : $"{move.First}-{move.Last}", Limit(move.Limit),
        })], [false, false, true, true, false, true, false, false]));
    }

    private void Alternative(PathPlan best, PathPlan other)
    {
        string Codes(PathPlan plan, PathPlan without) => string.Join(language == Language.English ? ", " : "、",
            plan.Moves.Select(move => move.Indicator).Except(without.Moves.Select(move => move.Indicator)).Select(Name));
        var (added, dropped) = (Codes(other, best), Codes(best, other));
        var value = path.Recipe.Budget is null ? $"{Digits(other.Cost)}" : $"{path.Series} = {Digits(other.After.Score)}";
        Say($"Plan {other.Number}, {(path.Recipe.Budget is null ? "at a cost of " : "")}{value}:{(dropped.Length > 0 ? $" without {dropped}" : "")}{(dropped.Length > 0 && added.Length > 0 ? "," : "")}{(added.Length > 0 ? $" with {added}" : "")}.",
            $"方案{other.Number}（{(path.Recipe.Budget is null ? "成本" : "")}{value}）：{(dropped.Length > 0 ? $"不调整{dropped}" : "")}{(dropped.Length > 0 && added.Length > 0 ? "，" : "")}{(added.Length > 0 ? $"增加{added}" : "")}。");
    }

    private void OfRegions()
    {
        var (series, plans, budget) = (path.Series, path.Plans, path.Recipe.Budget!.Value);
        var spent = Numerics.DoubleDouble.Zero;
        foreach (var plan in plans) spent += plan.Cost;
        var (before, after) = (Aggregate(plan => plan.Before), Aggregate(plan => plan.After));
        Say($"{plans.Count} regions in {path.Period} share a budget of {Digits(budget)}, of which {Digits(spent.ToDouble())} is spent, so that {Rule}.",
            $"{path.Period.InChinese()}，{plans.Count}个地区共享预算{Digits(budget)}，已使用{Digits(spent.ToDouble())}，使{Rule}。");
        if (path.Recipe.Allocate == PathAllocation.Count)
        {
            var count = plans.Count(plan => plan.Moves.Count > 0);
            Say($"{count} of them get there.", $"其中{count}个地区由此达到目标。");
        }
        else Say($"It rises from {Digits(before)} to {Digits(after)}.", $"由{Digits(before)}升至{Digits(after)}。");
        text.Append('\n');
        string[] headings = language == Language.English ? ["region", "", "cost", $"{series} now", $"{series} then", "grade"] : ["地区", "", "成本", $"现 {series}", $"将来 {series}", "等级"];
        var shown = plans.Where(plan => plan.Moves.Count > 0).OrderByDescending(plan => plan.Cost).ToList();
        text.Append(TextTable.Render(headings, [.. shown.Take(Shown).Select(plan => new[]
        {
            plan.Region.Code, Name(plan.Region), Digits(plan.Cost), Digits(plan.Before.Score), Digits(plan.After.Score), InGrade(plan.After.Grade).TrimStart(',', '，', ' '),
        })], [false, false, true, true, true, false]));
        if (shown.Count > Shown) Say($"and {shown.Count - Shown} others.", $"另有{shown.Count - Shown}个地区。");
        if (plans.Count > shown.Count) Say($"{plans.Count - shown.Count} regions get nothing.", $"{plans.Count - shown.Count}个地区没有分得预算。");
    }

    private double Aggregate(Func<PathPlan, PathPoint> at)
    {
        if (path.Recipe.Allocate == PathAllocation.Least) return path.Plans.Min(plan => at(plan).Score);
        var sum = Numerics.DoubleDouble.Zero;
        foreach (var plan in path.Plans) sum += at(plan).Score;
        return (sum / path.Plans.Count).ToDouble();
    }

    private string Rule => path.Recipe.Allocate switch
    {
        PathAllocation.Mean => In($"the mean of {path.Series} is largest", $"{path.Series} 的平均值最大"),
        PathAllocation.Least => In($"the least {path.Series} is largest", $"{path.Series} 的最小值最大"),
        _ => In($"as many as possible reach {path.Recipe.Aim}", $"达到目标（{Goal}）的地区最多"),
    };

    private string Goal => path.Recipe.Aim! switch
    {
        { Kind: PathGoalKind.NextGrade, } when path.Grade is null => In("the next grade", "提升一个等级"),
        { Kind: PathGoalKind.NextGrade or PathGoalKind.Grade } when path.Grade is { } grade => In($"grade {grade.Number} {grade.Name}, {path.Series} of at least {Digits(path.Least ?? 0)}", $"第{grade.Number}级“{grade.NameZh}”，{path.Series} 不低于{Digits(path.Least ?? 0)}"),
        { Kind: PathGoalKind.Grade, Grade: var grade } => In($"grade {grade}", $"等级“{grade}”"),
        { Kind: PathGoalKind.Score, Score: var score } => In($"{path.Series} of at least {Digits(score!.Value)}", $"{path.Series} 不低于{Digits(score!.Value)}"),
        { Region: var region } => In($"{path.Series} above that of {region}", $"{path.Series} 超过{region}"),
    };

    private string Proof(PathCertificate certificate) => certificate.IsConvex
        ? In(path.Recipe.Budget is null ? "No plan is cheaper: the problem is convex, and this is its solution." : "No plan reaches more: the problem is convex, and this is its solution.",
            path.Recipe.Budget is null ? "不存在成本更低的方案：该问题是凸问题，这就是它的解。" : "不存在更好的方案：该问题是凸问题，这就是它的解。")
        : In($"No plan is better by more than {Percent(certificate.Gap)} percent: all others were excluded by bounds.", $"不存在优于本方案超过{Percent(certificate.Gap)}%的方案：其余方案均已由界排除。");

    private string Course(PathPlan plan) => string.Join(In(", ", "，"), plan.Course.Select(point => $"{In($"{point.Period}", point.Period.InChinese())} {Digits(point.Score)}"));

    private string Limit(PathLimit limit) => limit switch { PathLimit.Bound => In("bound", "已达上限"), PathLimit.Speed => In("speed", "速度"), _ => "" };

    private string InGrade(Grade? grade) => grade is null || path.Series != "d" ? "" : In($", grade {grade.Number} {grade.Name}", $"，第{grade.Number}级“{grade.NameZh}”");

    private string Name(Region region) => language == Language.English ? region.Name ?? region.Code : region.NameZh ?? region.Name ?? region.Code;

    private string Unit(Indicator indicator) => (language == Language.English ? indicator.Unit : indicator.UnitZh ?? indicator.Unit) ?? "";

    private string Name(Indicator indicator) => language == Language.English ? indicator.Name ?? indicator.Code : indicator.NameZh ?? indicator.Name ?? indicator.Code;

    private int Indicators => path.Result.Recipe.System.Indicators.Count;

    private string In(string english, string chinese) => language == Language.English ? english : chinese;

    private void Say(string english, string chinese) => text.Append(In(english, chinese)).Append('\n');

    private static string Percent(double share) => (100 * share).ToString("G2", CultureInfo.InvariantCulture);

    private static string Digits(double value) => double.IsNaN(value) ? "" : value.ToString("G5", CultureInfo.InvariantCulture);
}
