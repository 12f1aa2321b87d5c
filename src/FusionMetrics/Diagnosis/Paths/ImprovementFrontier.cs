namespace FusionMetrics.Diagnosis;

/// <summary>
/// The best moves for every budget, where the score is a power of a weighted sum or of the geometric mean of the indices. Within a subsystem, levers are pulled in the order of
/// what a unit of its index costs. Of a weighted sum so are all. For the geometric mean all subsystems rise together so that s U, the price of one percent of U times n, is the
/// same for all that move: with s constant along a lever, U and the amounts are linear in that price, and so is the cost. Between its corners the frontier is a straight line.
/// </summary>
internal sealed class ImprovementFrontier
{
    private readonly List<Stretch> stretches = [];
    private readonly PathProblem problem;
    private readonly double count;

    public ImprovementFrontier(PathProblem problem)
    {
        this.problem = problem;
        count = problem.Indices.Length;
        if (problem.Head.Shape == PathShape.Linear) Add(problem.Head.Weights);
        else Add([.. Enumerable.Range(0, problem.Indices.Length).SelectMany(Legs)]);
    }

    /// <summary>The straight parts, from nothing to all that can be moved; none where nothing can.</summary>
    public IReadOnlyList<Stretch> Stretches => stretches;

    /// <summary>The marginal cost of the score at a place: of one unit of a weighted sum, or of ln U on average.</summary>
    public static double Price(Stretch stretch, double share) => stretch.From.Price + (stretch.To.Price - stretch.From.Price) * share;

    /// <summary>By how much the score rises by a unit of cost more.</summary>
    /// <param name="score">The score.</param>
    /// <param name="price">The price there.</param>
    public double Marginal(double score, double price) => problem.Head.Shape == PathShape.Linear ? 1 / price : problem.Head.Exponent * score / price;

    /// <summary>What a unit of each lever is worth at a price, after some moves.</summary>
    public double[] Worth(ReadOnlySpan<double> amounts, double price)
    {
        var worth = new double[amounts.Length];
        double[] indices = new double[problem.Indices.Length];
        for (var k = 0; k < indices.Length; k++) indices[k] = problem.IndexAfter(k, amounts);
        for (var j = 0; j < worth.Length; j++)
        {
            var lever = problem.Levers[j];
            worth[j] = price * lever.Gain * (problem.Head.Shape == PathShape.Linear ? problem.Head.Weights[lever.Subsystem] : 1 / (count * indices[lever.Subsystem]));
        }
        return worth;
    }

    // A weighted sum: one lever after another.
    private void Add(double[] weights)
    {
        var here = new Corner(new double[problem.Levers.Count], 0, 0);
        foreach (var (j, price) in problem.Levers.Select((lever, j) => (j, Price: lever.UnitCost / (weights[lever.Subsystem] * lever.Gain))).OrderBy(lever => lever.Price).ThenBy(lever => lever.j))
        {
            var amounts = (double[])here.Amounts.Clone();
            amounts[j] = problem.Levers[j].Reach;
            var next = new Corner(amounts, problem.CostOf(amounts), price);
            stretches.Add(new(here with { Price = price }, next));
            here = next;
        }
    }

    // The geometric mean: from one price at which a lever begins or ends to the next.
    private void Add(Leg[] legs)
    {
        var here = new double[problem.Levers.Count];
        double[] prices = [.. legs.SelectMany(leg => new[] { leg.Begins, leg.Ends }).Distinct().Order()];
        for (var i = 1; i < prices.Length; i++)
        {
            var (begins, ends) = (prices[i - 1], prices[i]);
            var next = (double[])here.Clone();
            foreach (var leg in legs)
                if (leg.Begins <= begins && leg.Ends >= ends) next[leg.Lever] = leg.AmountAt(ends);
            if (next.AsSpan().SequenceEqual(here)) continue;
            stretches.Add(new(new(here, problem.CostOf(here), begins), new(next, problem.CostOf(next), ends)));
            here = next;
        }
    }

    private IEnumerable<Leg> Legs(int subsystem)
    {
        var (index, legs) = (problem.Indices[subsystem], new List<Leg>());
        foreach (var (lever, j) in problem.Levers.Select((lever, j) => (lever, j)).Where(l => l.lever.Subsystem == subsystem)
            .OrderBy(l => l.lever.UnitCost / l.lever.Gain).ThenBy(l => l.j))
        {
            var after = Math.FusedMultiplyAdd(lever.Gain, lever.Reach, index);
            var rate = count * (lever.UnitCost / lever.Gain);
            if (after > index) legs.Add(new Leg(j, rate * index, rate * after, lever.Reach));
            index = after;
        }
        return legs;
    }

    /// <summary>A place on the frontier.</summary>
    /// <param name="Amounts">How far each lever is moved.</param>
    /// <param name="Cost">What that costs.</param>
    /// <param name="Price">The price on the stretch that it bounds.</param>
    public sealed record Corner(double[] Amounts, double Cost, double Price);

    /// <summary>A straight part of the frontier.</summary>
    public sealed record Stretch(Corner From, Corner To)
    {
        /// <summary>The moves at a share of the way, from 0 to 1; at 1 those of its end exactly.</summary>
        public double[] At(double share)
        {
            if (share >= 1) return To.Amounts;
            var amounts = new double[From.Amounts.Length];
            for (var j = 0; j < amounts.Length; j++) amounts[j] = Math.FusedMultiplyAdd(share, To.Amounts[j] - From.Amounts[j], From.Amounts[j]);
            return amounts;
        }
    }

    // A lever between the price at which it begins to be pulled and that at which it is at its limit.
    private readonly record struct Leg(int Lever, double Begins, double Ends, double Reach)
    {
        public double AmountAt(double price) => price >= Ends ? Reach : (price - Begins) / (Ends - Begins) * Reach;
    }
}
