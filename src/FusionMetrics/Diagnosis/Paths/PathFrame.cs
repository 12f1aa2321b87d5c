using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Numerics;
using FusionMetrics.Ranking;

namespace FusionMetrics.Diagnosis;

/// <summary>What the paths of all regions of a result have in common: score, weights, limits, costs.</summary>
internal sealed class PathFrame
{
    private readonly EvaluationRecipe recipe;
    private readonly Panel panel;
    private readonly PathRecipe path;
    private readonly ScoreFunction score;
    private readonly PathHead? head;
    private readonly EvaluationFrame frame;
    private readonly PathSurvey[] surveys;
    private readonly MapSlope[] slopes;
    private readonly (int Subsystem, double Weight)[] shares;
    private readonly DiagnosticBag bag;

    /// <summary>Prepares paths.</summary>
    /// <param name="result">The result.</param>
    /// <param name="path">What is asked for.</param>
    /// <param name="catalog">The methods of the model.</param>
    /// <param name="bag">Receives what there is to say.</param>
    /// <exception cref="FusionMetricsException">For such a recipe no path is searched.</exception>
    public PathFrame(EvaluationResult result, PathRecipe path, MethodCatalog catalog, DiagnosticBag bag)
    {
        (recipe, panel, this.path, this.bag) = (result.Recipe, result.Panel, path, bag);
        Period = path.Period ?? panel.Periods[^1];
        Horizon = path.Periods ?? (path.Years ?? DefaultYears) * (Period.Frequency == Frequency.Daily ? DaysAYear : Period.PerYear(Period.Frequency));
        frame = result.Model.Frames.First(f => f.Period is null || f.Period == Period);
        Series = PathSeries.Of(recipe, path);
        score = ScoreFunction.Of(result.Model, Series, frame, catalog);
        head = PathHead.Of(recipe, frame, catalog, Series);
        shares = Shares(recipe.System, frame, head);
        bag.AddRange(PathStructure.Problems(recipe, frame, head, shares, catalog));
        bag.ThrowIfErrors();
        surveys = [.. recipe.System.Indicators.Select(indicator => PathSurvey.Of(indicator, panel))];
        slopes = [.. frame.Indicators.Select(learned => new MapSlope(learned))];
        if (path.Speed != PathSpeed.Unlimited && surveys.All(survey => double.IsNaN(survey.Speed)))
            bag.Add(PathRules.NoSpeed.Says("No region has values in two periods, so that nothing is known of how fast indicators can improve: they can move at once, unless 'speeds' says otherwise."));
        if (recipe.Treatment.Count > 0) bag.Add(PathRules.AfterTreatment.Says("The recipe treats values: those of the plan, and the units of its costs, bounds and speeds, are those after treatment."));
    }

    private const int DefaultYears = 5;
    private const int DaysAYear = 365;
    private const double Proven = 1e-8;

    /// <summary>The period that plans start from.</summary>
    public Period Period { get; }

    /// <summary>How many periods there are.</summary>
    public int Horizon { get; }

    /// <summary>The score that is to rise.</summary>
    public string Series { get; }

    /// <summary>One region. What is wrong with it is reported, and the problem is then of no use.</summary>
    /// <param name="region">The code of a region that has a row.</param>
    /// <param name="horizon">How many periods there are; null for those of the recipe.</param>
    public PathProblem Of(string region, int? horizon = null)
    {
        var at = panel.FindRow(region, Period);
        double[] row = [.. recipe.System.Indicators.Select(indicator => panel.Column(indicator.Code)[at])];
        var (levers, stuck) = (new List<Lever>(), new List<(int, PathLimit)>());
        for (var j = 0; j < row.Length; j++)
        {
            var indicator = recipe.System.Indicators[j];
            if (double.IsNaN(row[j]))
                Report(region, indicator, $"{region} has no value of '{indicator.Code}' in {Period}: where it stands is not known. Fill the value by a treatment, or leave the indicator out.");
            else if (shares[j].Weight > 0 && !path.Fixed.Contains(indicator.Code) && Limits(region, j, row[j], horizon ?? Horizon) is { } limits)
            {
                if (limits.Reach > 0) levers.Add(limits);
                else stuck.Add((j, limits.Kind));
            }
        }
        var highest = (double[])row.Clone();
        foreach (var lever in levers) highest[lever.Indicator] = lever.Limit;
        var problem = new PathProblem(region, row, IndicesOf(row), IndicesOf(highest), levers, stuck, score, head!);
        if (!row.Any(double.IsNaN) && !double.IsFinite(problem.Present))
            bag.Add(PathRules.Unusable.Says($"The score '{Series}' of {region} in {Period} is undefined: an index is below 0, or beyond 1 where the coupling model needs it within. Use a normaliser that stays within [0, 1].",
                new DiagnosticLocation { Stage = "path", Region = region, Period = Period }));
        else if (!IsClosed && !double.IsFinite(problem.ScoreAfter([.. levers.Select(lever => lever.Reach)])))
            bag.Add(PathRules.Unusable.Says($"Moved as far as they can, the indicators of {region} leave the score '{Series}' undefined: an index is above 1, and the coupling model needs it within. Narrow 'bounds'.",
                new DiagnosticLocation { Stage = "path", Region = region, Period = Period }));
        return problem;
    }

    /// <summary>Whether the search is in closed form.</summary>
    public bool IsClosed => head!.Shape != PathShape.LogConcave;

    /// <summary>What finds the plans of a region.</summary>
    public IPathSearch SearchOf(PathProblem problem) => IsClosed ? new FrontierSearch() : new BranchingSearch(problem.Head);

    /// <summary>Whether a region has a value of every indicator.</summary>
    public bool IsComplete(string region)
    {
        var at = panel.FindRow(region, Period);
        return recipe.System.Indicators.All(indicator => !double.IsNaN(panel.Column(indicator.Code)[at]));
    }

    /// <summary>The present score of a region.</summary>
    public double ScoreOf(string region)
    {
        var at = panel.FindRow(region, Period);
        var present = score.At([.. recipe.System.Indicators.Select(indicator => panel.Column(indicator.Code)[at])]);
        return double.IsFinite(present) ? present : throw PathRules.Refuse($"The score '{Series}' of {region} in {Period} is undefined: it cannot be overtaken.");
    }

    /// <summary>Says so where a plan is not proven to be the best.</summary>
    public void ReportGap(PathCertificate certificate, string region)
    {
        if (certificate.Gap > Proven) bag.Add(PathRules.Gap.Says(
            FormattableString.Invariant($"The plan of {region} is at most {100 * certificate.Gap:G3} percent away from the best one: the search was ended there."), new DiagnosticLocation { Region = region, Period = Period }));
    }

    private double[] IndicesOf(double[] row)
    {
        var (scoring, normalized) = (score.OfNormalized.Scoring, new double[row.Length]);
        for (var j = 0; j < row.Length; j++) scoring.Maps[j].Apply(row.AsSpan(j, 1), normalized.AsSpan(j, 1));
        var indices = new double[scoring.Places.Count];
        scoring.Index(new RowBlock(normalized, row.Length, 1, 1), indices);
        return indices[..recipe.System.Subsystems.Count];
    }

    // Where an indicator can go; null where it has nothing to gain.
    private Lever? Limits(string region, int j, double from, int horizon)
    {
        var (indicator, survey) = (recipe.System.Indicators[j], surveys[j]);
        var (map, target) = (PathStructure.AffineOf(frame.Indicators[j].FromRaw)!, indicator.Ideal);
        var isTarget = indicator.Direction is Direction.Target or Direction.Interval;
        var shortfall = isTarget ? PathSurvey.Shortfall(indicator, from) : from;
        var clamps = map.Beyond == BeyondBounds.Clamp;
        if (isTarget && shortfall == 0) return null;
        if (clamps && map.Unclamped(shortfall) is var t && t < map.Offset)
        {
            bag.Add(PathRules.LeftOut.Says(FormattableString.Invariant($"The value {from} of '{indicator.Code}' is worse than the frame, so that its first improvements gain nothing: the plan leaves it where it is."),
                new DiagnosticLocation { Column = indicator.Code, Region = region, Period = Period }));
            return null;
        }
        Span<double> slope = [from];
        slopes[j].Differentiate(slope, slope);
        if (slope[0] == 0 || !double.IsFinite(slope[0])) return null;

        var rises = slope[0] > 0;
        var best = isTarget ? Toward(target!, rises, survey.Best) : survey.Best;
        if (path.Bounds.TryGetValue(indicator.Code, out var given))
        {
            if (from < given.Minimum || from > given.Maximum)
                Report(region, indicator, FormattableString.Invariant($"The bounds of '{indicator.Code}', {given.Minimum} to {given.Maximum}, do not hold its present value in {region}, {from}."));
            best = Nearer(rises, rises ? given.Maximum : given.Minimum, isTarget ? Toward(target!, rises, 0) : null);
        }
        if (clamps) best = Nearer(rises, best, isTarget ? Toward(target!, rises, map.Origin + map.Span) : map.Origin + map.Span);
        best = rises ? Math.Max(best, from) : Math.Min(best, from);

        var speed = path.Speeds.TryGetValue(indicator.Code, out var said) ? said : path.Speed switch
        {
            PathSpeed.Panel => survey.Speed,
            PathSpeed.Region => survey.OwnSpeeds[panel.RegionIndexAt(panel.FindRow(region, Period))],
            _ => double.PositiveInfinity,
        };
        if (double.IsNaN(speed)) speed = double.PositiveInfinity;
        var farthest = speed == 0 ? from : rises ? from + speed * horizon : from - speed * horizon;
        var (limit, kind) = Math.Abs(farthest - from) < Math.Abs(best - from) ? (farthest, PathLimit.Speed) : (best, PathLimit.Bound);

        var cost = path.Costs.TryGetValue(indicator.Code, out var unit) ? unit : 1 / survey.Deviation;
        if (limit != from && !(cost > 0 && double.IsFinite(cost)))
            Report(region, indicator, $"All values of '{indicator.Code}' are the same, so that no standard deviation says what a unit costs. Name it in 'costs'.");
        return new Lever(j, from, limit, speed, kind, cost, shares[j].Subsystem, shares[j].Weight * Math.Abs(slope[0]));
    }

    // The value at a distance from the target, on the side that it is approached from.
    private static double Toward(Bounds target, bool rises, double distance) => rises ? target.Minimum - distance : target.Maximum + distance;

    private static double Nearer(bool rises, double one, double? other) => other is not { } bound ? one : rises ? Math.Min(one, bound) : Math.Max(one, bound);

    private void Report(string region, Indicator indicator, string message)
        => bag.Add(PathRules.Unusable.Says(message, new DiagnosticLocation { Stage = "path", Column = indicator.Code, Region = region, Period = Period }));

    // The subsystem of each indicator and its weight in the index of that, as a product down the levels; 0 where the score does not depend on it.
    private static (int Subsystem, double Weight)[] Shares(IndicatorSystem system, EvaluationFrame frame, PathHead? head)
    {
        var shares = new (int, double)[system.Indicators.Count];
        var ofGroup = new (int Subsystem, DoubleDouble Weight)[system.Places.Count];
        for (var at = 0; at < ofGroup.Length; at++)
        {
            var place = system.Places[at];
            ofGroup[at] = place.Parent < 0 ? (at, head is { Shape: PathShape.Linear } linear && linear.Weights[at] == 0 ? 0 : 1)
                : (ofGroup[place.Parent].Subsystem, ofGroup[place.Parent].Weight * WeightOf(frame.Groups[place.Parent].Index, at - system.Places[place.Parent].First));
            if (!place.IsLeaf) continue;
            for (var part = 0; part < place.Count; part++)
                shares[place.First + part] = (ofGroup[at].Subsystem, (ofGroup[at].Weight * WeightOf(frame.Groups[at].Index, part)).ToDouble());
        }
        return shares;
    }

    private static double WeightOf(RankingFrame index, int part) => index.Vectors.TryGetValue("weight", out var weights) ? weights[part] : 0;
}
