using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Ranking;

/// <summary>
/// The rankings as their sources print them, in 77 digits: no rearrangement, no scaling, no special case. Columns are not constant, and no divisor is 0.
/// </summary>
internal static class Textbook
{
    public delegate BigReal[] Definition(BigReal[][] columns, BigReal[] weights, Direction[] directions);

    public static BigReal[] WeightedSum(BigReal[][] x, BigReal[] w, Direction[] _) => Rows(x, i => Sum(x.Length, j => w[j] * x[j][i]));

    public static BigReal[] GeometricMean(BigReal[][] x, BigReal[] w, Direction[] _)
        => Rows(x, i => Product(x.Length, j => Power(x[j][i], w[j] / Definitions.Sum(w))));

    public static BigReal[] HarmonicMean(BigReal[][] x, BigReal[] w, Direction[] _)
        => Rows(x, i => Definitions.Sum(w) / Sum(x.Length, j => w[j] / x[j][i]));

    public static Definition PowerMean(double p) => (x, w, _)
        => Rows(x, i => Power(Sum(x.Length, j => w[j] * Power(x[j][i], p)) / Definitions.Sum(w), BigReal.One / p));

    /// <summary>The weights of Yager (1998): differences of Q at the sums of importances.</summary>
    public static Definition Owa(Func<BigReal, BigReal> quantifier) => (x, w, _) => Rows(x, i =>
    {
        int[] order = [.. Enumerable.Range(0, x.Length).OrderByDescending(j => x[j][i])];
        var (total, before, sum) = (Definitions.Sum(w), BigReal.Zero, BigReal.Zero);
        foreach (var j in order)
        {
            var after = before + w[j] / total;
            sum += (quantifier(after) - quantifier(before)) * x[j][i];
            before = after;
        }
        return sum;
    });

    /// <summary>M -+ S cv of z = 100 +- 10 (x - mean) / sd, for a positive index; 200 less M + S cv of the turned values, for a negative one.</summary>
    public static Definition Mpi(bool positive) => (x, w, directions) =>
    {
        var z = Columns(x, j =>
        {
            var mean = Mean(x[j]);
            var deviation = BigReal.Sqrt(Mean(Array.ConvertAll(x[j], v => (v - mean) * (v - mean))));
            return v => 100 + Sign(directions[j], positive) * 10 * (v - mean) / deviation;
        });
        return Penalised(z, w, positive);
    };

    /// <summary>The same of r = 60 (x - min) / (max - min) + 70.</summary>
    public static Definition Ampi(bool positive) => (x, w, directions) => Penalised(Columns(x, j =>
    {
        var (least, largest) = (x[j].Min(), x[j].Max());
        return v => 60 * (Sign(directions[j], positive) > 0 ? v - least : largest - v) / (largest - least) + 70;
    }), w, positive);

    /// <summary>TOPSIS by the Minkowski distance of order p, 0 for the largest difference, between given best and worst values.</summary>
    public static Definition Topsis(int p, Func<int, (BigReal Best, BigReal Worst)>? ends = null) => (x, w, directions) => Rows(x, i =>
    {
        var (plus, minus) = (Distance(j => Ends(j).Best), Distance(j => Ends(j).Worst));
        return minus / (plus + minus);

        (BigReal Best, BigReal Worst) Ends(int j) => ends?.Invoke(j) ?? (Best(x[j], directions[j]), Worst(x[j], directions[j]));
        BigReal Distance(Func<int, BigReal> to)
        {
            BigReal[] parts = [.. Enumerable.Range(0, x.Length).Select(j => BigReal.Abs(w[j] * x[j][i] - w[j] * to(j)))];
            return p == 0 ? parts.Max() : BigReal.Root(Sum(x.Length, j => BigReal.Pow(parts[j], p)), p);
        }
    });

    /// <summary>1 - Q.</summary>
    public static Definition Vikor(BigReal v) => (x, w, directions) =>
    {
        var d = Columns(x, j => value => (Best(x[j], directions[j]) - value) / (Best(x[j], directions[j]) - Worst(x[j], directions[j])));
        var s = Rows(x, i => Sum(x.Length, j => w[j] * d[j][i]));
        var r = Rows(x, i => Enumerable.Range(0, x.Length).Max(j => w[j] * d[j][i]));
        return Rows(x, i => 1 - (v * Part(s, i) + (1 - v) * Part(r, i)));

        // Where all rows have the same regret, as they often have with few of them, its part is 0 by convention.
        static BigReal Part(BigReal[] of, int i) => of.Max() == of.Min() ? BigReal.Zero : (of[i] - of.Min()) / (of.Max() - of.Min());
    };

    public static Definition GreyRelation(BigReal rho, bool ofEachColumn) => (x, w, directions) =>
    {
        var d = Columns(x, j => v => BigReal.Abs(Best(x[j], directions[j]) - v));
        var (least, largest) = (d.Min(column => column.Min()), d.Max(column => column.Max()));
        return Rows(x, i => Sum(x.Length, j =>
        {
            var (low, high) = ofEachColumn ? (d[j].Min(), d[j].Max()) : (least, largest);
            return w[j] * (low + rho * high) / (d[j][i] + rho * high);
        }));
    };

    public static BigReal[] Edas(BigReal[][] x, BigReal[] w, Direction[] directions)
    {
        var a = Columns(x, j => v => Sign(directions[j], true) * (v - Mean(x[j])) / Mean(x[j]));
        var above = Rows(x, i => Sum(x.Length, j => w[j] * (a[j][i].Sign > 0 ? a[j][i] : 0)));
        var below = Rows(x, i => Sum(x.Length, j => w[j] * (a[j][i].Sign < 0 ? -a[j][i] : 0)));
        return Rows(x, i => (above[i] / above.Max() + (1 - below[i] / below.Max())) / 2);
    }

    public static BigReal[] Mabac(BigReal[][] x, BigReal[] w, Direction[] directions)
    {
        var n = Columns(x, j => Share(x[j], directions[j]));
        var border = Enumerable.Range(0, x.Length).Select(j => BigReal.Root(Product(x[j].Length, i => w[j] * (n[j][i] + 1)), x[j].Length)).ToArray();
        return Rows(x, i => Sum(x.Length, j => w[j] * (n[j][i] + 1) - border[j]));
    }

    /// <summary>sum w / N - Q.</summary>
    public static BigReal[] Mairca(BigReal[][] x, BigReal[] w, Direction[] directions) => Rows(x, i => Sum(x.Length, j =>
    {
        var preference = w[j] / x[j].Length;
        return preference - (preference - preference * Share(x[j], directions[j])(x[j][i]));
    }));

    /// <summary>1 - P, within 0 and 1.</summary>
    public static BigReal[] Spotis(BigReal[][] x, BigReal[] w, Direction[] directions)
        => Rows(x, i => 1 - Sum(x.Length, j => w[j] * BigReal.Abs(x[j][i] - (directions[j] == Direction.Benefit ? 1 : 0)) / (BigReal.One - 0)));

    public static BigReal[] Aras(BigReal[][] x, BigReal[] w, Direction[] directions)
    {
        BigReal[][] extended = [.. x.Select((column, j) => column.Prepend(Best(column, directions[j])).Select(v => directions[j] == Direction.Benefit ? v : 1 / v).ToArray())];
        var s = Rows(extended, i => Sum(x.Length, j => w[j] * extended[j][i] / Definitions.Sum(extended[j])));
        return [.. s.Skip(1).Select(row => row / s[0])];
    }

    public static BigReal[] Marcos(BigReal[][] x, BigReal[] w, Direction[] directions)
    {
        BigReal[][] extended = [.. x.Select((column, j) => column.Prepend(Best(column, directions[j])).Prepend(Worst(column, directions[j])).ToArray())];
        var s = Rows(extended, i => Sum(x.Length, j => w[j] * (directions[j] == Direction.Benefit ? extended[j][i] / extended[j][1] : extended[j][1] / extended[j][i])));
        return [.. s.Skip(2).Select(row =>
        {
            var (minus, plus) = (row / s[0], row / s[1]);
            var (ofMinus, ofPlus) = (plus / (plus + minus), minus / (plus + minus));
            return (plus + minus) / (1 + (1 - ofPlus) / ofPlus + (1 - ofMinus) / ofMinus);
        })];
    }

    public static Definition Waspas(BigReal lambda) => (x, w, directions) =>
    {
        var n = Columns(x, j => v => directions[j] == Direction.Benefit ? v / Best(x[j], directions[j]) : Best(x[j], directions[j]) / v);
        return Rows(x, i => lambda * Sum(x.Length, j => w[j] * n[j][i]) + (1 - lambda) * Product(x.Length, j => Power(n[j][i], w[j])));
    };

    public static BigReal[] Copras(BigReal[][] x, BigReal[] w, Direction[] directions)
    {
        var d = Columns(x, j => v => w[j] * v / Definitions.Sum(x[j]));
        var plus = Rows(x, i => Sum(x.Length, j => directions[j] == Direction.Benefit ? d[j][i] : 0));
        var minus = Rows(x, i => Sum(x.Length, j => directions[j] == Direction.Cost ? d[j][i] : 0));
        var hasCosts = directions.Contains(Direction.Cost);
        var q = Rows(x, i => hasCosts
            ? plus[i] + minus.Min() * Definitions.Sum(minus) / (minus[i] * Definitions.Sum(minus.Select(s => minus.Min() / s)))
            : plus[i]);
        return Rows(x, i => q[i] / q.Max());
    }

    public static BigReal[] Ram(BigReal[][] x, BigReal[] w, Direction[] directions)
    {
        var d = Columns(x, j => v => w[j] * v / Definitions.Sum(x[j]));
        return Rows(x, i => Power(2 + Sum(x.Length, j => directions[j] == Direction.Benefit ? d[j][i] : 0),
            1 / (2 + Sum(x.Length, j => directions[j] == Direction.Cost ? d[j][i] : 0))));
    }

    public static Definition Cocoso(BigReal lambda) => (x, w, directions) =>
    {
        var n = Columns(x, j => Share(x[j], directions[j]));
        var s = Rows(x, i => Sum(x.Length, j => w[j] * n[j][i]));
        var p = Rows(x, i => Sum(x.Length, j => Power(n[j][i], w[j])));
        return Rows(x, i =>
        {
            var a = (p[i] + s[i]) / (Definitions.Sum(p) + Definitions.Sum(s));
            var b = s[i] / s.Min() + p[i] / p.Min();
            var c = (lambda * s[i] + (1 - lambda) * p[i]) / (lambda * s.Max() + (1 - lambda) * p.Max());
            return BigReal.Root(a * b * c, 3) + (a + b + c) / 3;
        });
    };

    public static BigReal[] RatioSystem(BigReal[][] x, BigReal[] w, Direction[] directions)
    {
        var r = Columns(x, Length(x));
        return Rows(x, i => Sum(x.Length, j => Sign(directions[j], true) * w[j] * r[j][i]));
    }

    public static BigReal[] ReferencePoint(BigReal[][] x, BigReal[] w, Direction[] directions)
    {
        var r = Columns(x, Length(x));
        return Rows(x, i => -Enumerable.Range(0, x.Length).Max(j => w[j] * BigReal.Abs(Best(r[j], directions[j]) - r[j][i])));
    }

    public static BigReal[] FullMultiplicative(BigReal[][] x, BigReal[] w, Direction[] directions)
        => Rows(x, i => Product(x.Length, j => Power(x[j][i], Sign(directions[j], true) * w[j])));

    /// <summary>The mean over the three forms of the share of rows with a lower score, and of half the rows with the same.</summary>
    public static BigReal[] Multimoora(BigReal[][] x, BigReal[] w, Direction[] directions)
    {
        BigReal[][] forms = [RatioSystem(x, w, directions), ReferencePoint(x, w, directions), FullMultiplicative(x, w, directions)];
        return Rows(x, i => Definitions.Sum(forms.Select(form => (BigReal)(form.Count(s => s < form[i]) + form.Count(s => s == form[i]) / 2.0))) / (3 * x[0].Length));
    }

    private static BigReal[] Penalised(BigReal[][] z, BigReal[] w, bool positive) => Rows(z, i =>
    {
        var mean = Sum(z.Length, j => w[j] * z[j][i]) / Definitions.Sum(w);
        var variance = Sum(z.Length, j => w[j] * (z[j][i] - mean) * (z[j][i] - mean)) / Definitions.Sum(w);
        var deviation = BigReal.Sqrt(variance);
        var penalty = deviation * (deviation / mean);
        return positive ? mean - penalty : 200 - (mean + penalty);
    });

    private static BigReal Power(BigReal x, BigReal y) => x.IsZero ? BigReal.Zero : BigReal.Exp(y * BigReal.Log(x));

    private static BigReal Best(BigReal[] x, Direction direction) => direction == Direction.Benefit ? x.Max() : x.Min();

    private static BigReal Worst(BigReal[] x, Direction direction) => direction == Direction.Benefit ? x.Min() : x.Max();

    private static Func<BigReal, BigReal> Share(BigReal[] x, Direction direction)
        => v => (v - Worst(x, direction)) / (Best(x, direction) - Worst(x, direction));

    private static Func<int, Func<BigReal, BigReal>> Length(BigReal[][] x) => j =>
    {
        var length = BigReal.Sqrt(Sum(x[j].Length, i => x[j][i] * x[j][i]));
        return v => v / length;
    };

    private static int Sign(Direction direction, bool positive) => (direction == Direction.Benefit) == positive ? 1 : -1;

    private static BigReal Mean(BigReal[] x) => Definitions.Sum(x) / x.Length;

    private static BigReal Sum(int count, Func<int, BigReal> term) => Definitions.Sum(Enumerable.Range(0, count).Select(term));

    private static BigReal Product(int count, Func<int, BigReal> factor) => Enumerable.Range(0, count).Aggregate(BigReal.One, (product, k) => product * factor(k));

    private static BigReal[] Rows(BigReal[][] x, Func<int, BigReal> score) => [.. Enumerable.Range(0, x[0].Length).Select(score)];

    private static BigReal[][] Columns(BigReal[][] x, Func<int, Func<BigReal, BigReal>> map) => [.. x.Select((column, j) => Array.ConvertAll(column, map(j).Invoke))];
}
