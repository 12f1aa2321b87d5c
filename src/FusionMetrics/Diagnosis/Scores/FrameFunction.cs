using System.Buffers;
using FusionMetrics.Coupling;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;
using FusionMetrics.Ranking;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// A score as a function of the normalised values of a row, in one frame of a model, and its gradient by the chain rule: from the score back to
/// the indices, and from each index back to what it is made of.
/// </summary>
internal sealed class FrameFunction
{
    private readonly FrameScoring scoring;
    private readonly RowGradient[] indexGradients;
    private readonly IScoreHead head;
    private readonly int subsystems;
    private readonly SortedSet<string> byDifferences = new(StringComparer.Ordinal);

    public FrameFunction(EvaluationFrame frame, EvaluationRecipe recipe, MethodCatalog catalog, string series)
    {
        scoring = new FrameScoring(frame, recipe, catalog);
        subsystems = recipe.System.Subsystems.Count;
        head = Head(frame, recipe, catalog, series);
        indexGradients = head.IsOfIndicators ? [] : [.. scoring.Places.Select((place, at) => place.IsLeaf
            ? Gradient(recipe.IndexAt(place.Group.Level), frame.Groups[at].Index, scoring.Indices[at], catalog, Sizes(frame, place.First, place.Count))
            : Gradient(recipe.IndexAt(place.Group.Level), frame.Groups[at].Index, scoring.Indices[at], catalog, Indices(place.Count)))];
    }

    /// <summary>The methods whose derivative is taken by differences.</summary>
    public IReadOnlyCollection<string> ByDifferences => byDifferences;

    /// <summary>The maps to normalised values.</summary>
    public FrameScoring Scoring => scoring;

    /// <summary>The score of each row of normalised values.</summary>
    public void Score(RowBlock indicators, Span<double> scores)
    {
        if (head.IsOfIndicators)
        {
            head.Score(indicators, scores);
            return;
        }
        var rented = ArrayPool<double>.Shared.Rent(scoring.Places.Count * indicators.Rows);
        head.Score(scoring.Index(indicators, rented).Slice(0, subsystems), scores);
        ArrayPool<double>.Shared.Return(rented);
    }

    /// <summary>The score of each row of normalised values, and its gradient: a column an indicator, one after another.</summary>
    public void Differentiate(RowBlock indicators, Span<double> scores, Span<double> gradient)
    {
        if (head.IsOfIndicators)
        {
            head.Differentiate(indicators, scores, gradient);
            return;
        }
        var (rows, size) = (indicators.Rows, scoring.Places.Count * indicators.Rows);
        var rented = ArrayPool<double>.Shared.Rent(2 * size);
        var ofGroups = rented.AsSpan(size, size);
        var indices = scoring.Index(indicators, rented.AsSpan(0, size));
        head.Differentiate(indices.Slice(0, subsystems), scores, ofGroups);
        // Who is made of others stands before them.
        for (var at = 0; at < scoring.Places.Count; at++)
        {
            var place = scoring.Places[at];
            var ofParts = (place.IsLeaf ? gradient : ofGroups).Slice(place.First * rows, place.Count * rows);
            indexGradients[at](scoring.PartsOf(at, indicators, indices), indices[at], ofParts);
            for (var part = 0; part < place.Count; part++)
                Lanes.Update(ofGroups.Slice(at * rows, rows), ofParts.Slice(part * rows, rows), default(ChainRule));
        }
        ArrayPool<double>.Shared.Return(rented);
    }

    private IScoreHead Head(EvaluationFrame frame, EvaluationRecipe recipe, MethodCatalog catalog, string series)
    {
        if (series == recipe.Ranking?.Id && series is not ("c" or "t" or "d"))
        {
            var sizes = scoring.RanksIndices ? Indices(subsystems) : Sizes(frame, 0, frame.Indicators.Count);
            return new RankingHead(scoring.Ranking!, Gradient(recipe.Ranking.Method, frame.Ranking!, scoring.Ranking!, catalog, sizes), !scoring.RanksIndices);
        }
        if (recipe.Coupling is not { } stage || series is not ("c" or "t" or "d")) return new IndexHead(recipe.System.IndexOf(series[2..]));
        var model = catalog.Create<ICouplingModel>(MethodFamily.Coupling, stage.Model);
        var which = series switch { "c" => CouplingHead.Which.C, "t" => CouplingHead.Which.T, _ => CouplingHead.Which.D };
        RowGradient ofC = model is IDifferentiableCoupling smooth ? smooth.Differentiate : Differences.Of(model.Couple, Indices(subsystems));
        if (model is not IDifferentiableCoupling && which != CouplingHead.Which.T) byDifferences.Add(stage.Model.Id);
        return new CouplingHead(new CouplingStage(recipe, model), ofC, CoupledGroups.Of(recipe)[0].Weights(stage.Weights, frame.Groups, subsystems), stage.Exponent, which);
    }

    private RowGradient Gradient(MethodChoice method, RankingFrame frame, RowScoring scores, MethodCatalog catalog, double[] sizes)
    {
        if ((catalog.Create<IRanking>(MethodFamily.Ranking, method) as IDifferentiableRanking)?.Differentiate(frame) is { } closed) return closed;
        byDifferences.Add(method.Id);
        return Differences.Of(scores, sizes);
    }

    // Indices are numbers from 0 to 1, the small ones of which bend a score the most.
    private static double[] Indices(int count)
    {
        var sizes = new double[count];
        Array.Fill(sizes, 1.0 / 16);
        return sizes;
    }

    // The larger of the normalised extremes of an indicator.
    private static double[] Sizes(EvaluationFrame frame, int first, int count) => [.. frame.Indicators.Skip(first).Take(count).Select(learned =>
    {
        Span<double> ends = [learned.Minimum, learned.Maximum];
        learned.FromRaw.Apply(ends, ends);
        return Math.Max(Math.Abs(ends[0]), Math.Abs(ends[1])) is > 0 and var size ? size : 1;
    })];
}
